import type { CollectionBeforeChangeHook } from 'payload'
import { isSystemKind } from '../../../../emails/mail-kind.ts'
import { readRichText } from '../../../../domain/rich-text/read-rich-text.ts'
import type { RichBlock } from '../../../../domain/rich-text/rich-text.ts'
import { toLexical } from '../../../../domain/rich-text/to-lexical.ts'
import { originalTemplate } from '../../../../emails/templates/original-template.ts'
import { languages } from '../../../../i18n/language.ts'
import { isRecord } from '../../../../kernel/is-record.ts'

/** Texts equal to the original are not stored, so that later versions of the original apply. */
export const leaveOriginalOut: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const kind: unknown = originalDoc?.kind
  if (!isSystemKind(kind)) return data
  const changed = { ...data }
  for (const language of languages) {
    const words: unknown = data[language]
    if (!isRecord(words)) continue
    const original = originalTemplate(kind, language)
    const isSame = {
      subject: words.subject === original.subject,
      body: isSameText(words.body, original.blocks),
    }
    changed[language] = {
      ...words,
      ...(isSame.subject && { subject: null }),
      ...(isSame.body && { body: null }),
    }
  }
  return changed
}

const isSameText = (body: unknown, blocks: readonly RichBlock[]): boolean => {
  if (!body) return true
  const read = readRichText(body, { acceptsLink: () => true })
  return 'blocks' in read && JSON.stringify(toLexical(read.blocks)) === JSON.stringify(toLexical(blocks))
}
