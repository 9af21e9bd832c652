import { fillText } from '../../i18n/text.ts'
import type { FreeMail } from '../mail-definition.ts'
import type { MailBlock } from '../render/mail-content.ts'
import { greeting } from '../templates/greeting.ts'

/** `body` is plain text: paragraphs are separated by blank lines. */
type Values = {
  name?: string | null
  subject: string
  body: string
  /** Of advertising: the page on which the reader ends it. */
  unsubscribeURL?: string
}

const footer = {
  en: 'This message was sent to you by {brand}.',
  de: 'Diese Nachricht hat Ihnen {brand} gesendet.',
}

const adFooter = {
  en: 'You get this advertising from {brand} because you agreed to it.',
  de: 'Sie erhalten diese Werbung von {brand}, weil Sie dem zugestimmt haben.',
}

const unsubscribe = { en: 'Stop getting advertising', de: 'Keine Werbung mehr erhalten' }

export const message = {
  label: { en: 'Message', de: 'Nachricht' },
  template: 'many',
  isSentByHand: true,
  variables: ['greeting', 'name', 'brand', 'account', 'signInURL', 'signInButton'],
  footer,
  write: ({ values, brand, language }) => ({
    subject: values.subject,
    heading: values.subject,
    blocks: [greeting(values.name, language), ...paragraphsOf(values.body)],
    footer: fillText(values.unsubscribeURL ? adFooter : footer, language, { brand }),
    ...(values.unsubscribeURL && { wayOut: { label: unsubscribe[language], url: values.unsubscribeURL } }),
  }),
} as const satisfies FreeMail<Values>

const paragraphsOf = (body: string): MailBlock[] =>
  body
    .split(/\n[^\S\n]*\n\s*/)
    .map((text) => text.trim())
    .filter(Boolean)
    .map((text) => ({ kind: 'paragraph', text }))
