import { fillText } from '../../i18n/text.ts'
import { mailTexts } from '../../i18n/texts/emails.ts'
import { greeting } from './greeting.ts'
import type { Template } from './index.ts'

const texts = mailTexts.welcome

export const welcomeMail: Template<'welcome'> = ({ values, brand, language }) => ({
  subject: fillText(texts.subject, language, { brand }),
  heading: fillText(texts.subject, language, { brand }),
  blocks: [
    greeting(values.name, language),
    { kind: 'paragraph', text: fillText(texts.body, language, { brand }) },
    { kind: 'facts', rows: [{ label: mailTexts.username[language], value: values.username }] },
    { kind: 'link', label: mailTexts.signIn[language], url: values.signInURL, isSecret: false },
    { kind: 'paragraph', text: texts.password[language] },
  ],
  footer: fillText(mailTexts.footer, language, { brand }),
})
