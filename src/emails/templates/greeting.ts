import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import type { MailBlock } from '../render/mail-content.ts'

export const greeting = (name: string | null | undefined, language: Language): MailBlock => ({
  kind: 'paragraph',
  text: name ? fillText(mailTexts.hello, language, { name }) : fillText(mailTexts.helloAnyone, language),
})
