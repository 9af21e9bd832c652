import { fillText } from '../../i18n/text.ts'
import type { PlainMail } from '../mail-definition.ts'
import type { MailBlock } from '../render/mail-content.ts'
import { greeting } from '../templates/greeting.ts'

/** The events as text; `more` and `hint` may be empty. */
type Values = {
  name?: string | null
  subject: string
  intro: string
  happened: { moment: string; title: string; details: string }[]
  more: string
  hint: string
  account: string
  rule: string
}

const footer = {
  en: 'Sent by {brand} because of the alert “{rule}” of {account}.',
  de: 'Gesendet von {brand} wegen der Benachrichtigung „{rule}“ von {account}.',
}

export const alert = {
  label: { en: 'Alert', de: 'Benachrichtigung' },
  template: 'none',
  write: ({ values, brand, language }) => ({
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
    footer: fillText(footer, language, { brand, rule: values.rule, account: values.account }),
  }),
} as const satisfies PlainMail<Values>

const paragraph = (text: string): MailBlock[] => (text ? [{ kind: 'paragraph', text }] : [])
