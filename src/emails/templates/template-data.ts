import type { FilledBlock, TemplateValues } from '../../domain/messaging/fill-template.ts'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import type { MailData } from '../mail-data.ts'
import { templateMails, type TemplateKind } from '../mail-kind.ts'
import type { MailBlock } from '../render/mail-content.ts'

/** If the kind of mail lacks one, its variables are empty. */
export type TemplateData = Partial<MailData>

type TemplateInput = { kind: TemplateKind; data: TemplateData; brand: string; language: Language }

/** The text variables. */
export const templateWords = ({ data, brand, language }: TemplateInput): TemplateValues => ({
  greeting: data.name
    ? fillText(mailTexts.hello, language, { name: data.name })
    : fillText(mailTexts.helloAnyone, language),
  name: data.name || data.username || '',
  username: data.username ?? '',
  brand,
  account: data.account ?? '',
  hours: wordOf(data.validHours),
  minutes: wordOf(data.validMinutes),
  reason: data.reason || mailTexts.noReason[language],
  until: data.until || mailTexts.noEnd[language],
  meter: data.meter ?? '',
  used: wordOf(data.used),
  limit: wordOf(data.limit),
  signInURL: data.signInURL ?? '',
})

const wordOf = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** A block of a template as a block of the mail: nothing when its button or box has no value. */
export const toMailBlocks = (block: FilledBlock, { kind, data, language }: TemplateInput): MailBlock[] => {
  if (block.kind !== 'variable') return hasWords(block) ? [{ kind: 'rich', block }] : []
  const { link } = templateMails[kind]
  if (block.name === 'link' && link && data.url)
    return [{ kind: 'link', label: link.button[language], url: data.url, isSecret: link.isSecret }]
  if (block.name === 'signInButton' && data.signInURL)
    return [{ kind: 'link', label: mailTexts.signIn[language], url: data.signInURL, isSecret: false }]
  const rows = factsOf(block.name, data)
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => ({ label: label[language], value }))
  return rows.length > 0 ? [{ kind: 'facts', rows }] : []
}

const factsOf = (name: string, data: TemplateData): { label: Text; value: string }[] => {
  if (name === 'loginBox') return [{ label: mailTexts.username, value: data.username ?? '' }]
  if (name !== 'detailsBox') return []
  return [
    { label: mailTexts.account, value: data.account ?? '' },
    { label: mailTexts.reason, value: data.reason ?? '' },
    { label: mailTexts.until, value: data.until ?? '' },
    { label: mailTexts.meter, value: data.meter ?? '' },
    { label: mailTexts.used, value: wordOf(data.used) },
    { label: mailTexts.limit, value: wordOf(data.limit) },
  ]
}

/** An empty line of the editor is not a paragraph of a mail. */
const hasWords = (block: Exclude<FilledBlock, { kind: 'variable' }>): boolean =>
  block.kind === 'list'
    ? block.items.length > 0
    : block.inlines.some(
        (inline) => inline.kind === 'link' || (inline.kind === 'text' && inline.text.trim() !== ''),
      )
