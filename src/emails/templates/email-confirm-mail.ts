import { fillText } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import { greeting } from './greeting.ts'
import type { Template } from './index.ts'

const texts = mailTexts.emailConfirm

export const emailConfirmMail: Template<'email-confirm'> = ({ values, brand, language }) => ({
  subject: fillText(texts.subject, language, { brand }),
  heading: texts.heading[language],
  blocks: [
    greeting(values.name, language),
    { kind: 'paragraph', text: texts.body[language] },
    { kind: 'facts', rows: [{ label: mailTexts.username[language], value: values.username }] },
    { kind: 'link', label: texts.button[language], url: values.url, isSecret: true },
    { kind: 'paragraph', text: fillText(texts.validity, language, { hours: values.validHours }) },
    { kind: 'paragraph', text: texts.notYou[language] },
  ],
  footer: fillText(mailTexts.footer, language, { brand }),
})
