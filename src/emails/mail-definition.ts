import type { VariableName } from '../domain/messaging/template-variables.ts'
import type { Language } from '../i18n/language.ts'
import type { Text } from '../i18n/text.ts'
import type { MailContent } from './render/mail-content.ts'

type Kind = {
  /** The name of the kind, and of its template. */
  label: Text
}

/** A mail whose words staff can write. */
export type TemplateMail = Kind & {
  /** What the words may hold, in the order in which the editor offers it. */
  variables: readonly VariableName[]
  /** Whether staff can send it by hand: only if all that it needs is known at any time. */
  isSentByHand: boolean
  /** In place of the usual one; `{brand}` is filled in. */
  footer?: Text
  /** The button of the variable `link`. A secret one is masked in the list of mails and erased once the mail is sent. */
  link?: { button: Text; isSecret: boolean }
}

/** Only the product can make a link. */
type LinkRule =
  | { isSentByHand: false; link: { button: Text; isSecret: boolean } }
  | { variables: readonly Exclude<VariableName, 'link'>[]; link?: undefined }

/** A mail of the product: there is one template of it. `{{brand}}` and the like in its words are its variables. */
export type SystemMail = TemplateMail &
  LinkRule & {
    template: 'one'
    subject: Text
    heading: Text
    /** Paragraphs below the heading: words, or a variable that stands alone. */
    body: readonly (Text | VariableName)[]
  }

/** What a mail without words of its own is written from. */
export type WrittenFrom<Values> = { values: Values; brand: string; language: Language }

/** A mail that staff write: they make as many templates of it as they like. */
export type FreeMail<Values> = TemplateMail & {
  template: 'many'
  write: (from: WrittenFrom<Values>) => MailContent
}

/** A mail without a template. */
export type PlainMail<Values> = Kind & {
  template: 'none'
  write?: (from: WrittenFrom<Values>) => MailContent
}
