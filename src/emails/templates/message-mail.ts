import { fillText } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import type { MailBlock } from '../render/mail-content.ts'
import { greeting } from './greeting.ts'
import type { Template } from './index.ts'

export const messageMail: Template<'message'> = ({ values, brand, language }) => ({
  subject: values.subject,
  heading: values.subject,
  blocks: [greeting(values.name, language), ...paragraphsOf(values.body)],
  footer: fillText(mailTexts.messageFooter, language, { brand }),
})

const paragraphsOf = (body: string): MailBlock[] =>
  body
    .split(/\n[^\S\n]*\n\s*/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text }))
