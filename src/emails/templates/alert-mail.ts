import { fillText } from '../../i18n/text.ts'
import { alertMailTexts as texts } from '../../i18n/texts/alerts.ts'
import type { MailBlock } from '../render/mail-content.ts'
import { greeting } from './greeting.ts'
import type { Template } from './index.ts'

export const alertMail: Template<'alert'> = ({ values, brand, language }) => ({
  subject: values.subject,
  heading: values.subject,
  blocks: [
    greeting(values.name, language),
    { kind: 'paragraph', text: values.intro },
    {
      kind: 'facts',
      rows: values.happened.map(({ moment, title, details }) => ({
        label: moment,
        value: [title, details].filter(Boolean).join(' – '),
      })),
    },
    ...paragraph(values.more),
    ...paragraph(values.hint),
  ],
  footer: fillText(texts.footer, language, { brand, rule: values.rule, account: values.account }),
})

const paragraph = (text: string): MailBlock[] => (text ? [{ kind: 'paragraph', text }] : [])
