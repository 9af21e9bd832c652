import type { CollectionAfterReadHook } from 'payload'
import { mailKinds } from '../../../../emails/kinds/index.ts'
import { isSystemKind } from '../../../../emails/mail-kind.ts'
import { toLexical } from '../../../../domain/rich-text/to-lexical.ts'
import { originalTemplate } from '../../../../emails/templates/original-template.ts'
import { languages, toLanguage } from '../../../../i18n/language.ts'
import { isRecord } from '../../../../kernel/is-record.ts'

/** Fills in the original where staff wrote nothing. */
export const showOriginal: CollectionAfterReadHook = ({ doc, req }) => {
  const kind: unknown = doc.kind
  const wordsIn = (language: string): Record<string, unknown> => {
    const words: unknown = doc[language]
    return isRecord(words) ? words : {}
  }
  if (!isSystemKind(kind)) return doc
  const shown: Record<string, unknown> = {
    ...doc,
    name: mailKinds[kind].label[toLanguage(req.i18n.language)],
  }
  for (const language of languages) {
    const { subject, body } = wordsIn(language)
    const original = originalTemplate(kind, language)
    shown[language] = {
      ...wordsIn(language),
      subject: subject || original.subject,
      body: body || toLexical(original.blocks),
    }
  }
  return shown
}
