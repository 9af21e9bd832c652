import type { VariableName } from '../domain/messaging/template-variables.ts'
import type { Language } from '../i18n/language.ts'
import type { Text } from '../i18n/text.ts'
import type { MailContent } from './render/mail-content.ts'

type Kind = {
  /** The name of the kind, and of its template. */
  label: Text
}

/** A mail whose texts staff can edit. */
export type TemplateMail = Kind & {
  /** The allowed variables, in the order in which the editor offers them. */
  variables: readonly VariableName[]
  /** Whether staff can send it by hand: only if all its data is always available. */
  isSentByHand: boolean
  /** Replaces the default one; `{brand}` is filled in. */
  footer?: Text
  /**
   * The button of the variable `link`. A secret one is masked in the list of mails and deleted once the mail is sent.
   */
  link?: { button: Text; isSecret: boolean }
}

/** Only the product can create the link. */
type LinkRule =
  | { isSentByHand: false; link: { button: Text; isSecret: boolean } }
  | { variables: readonly Exclude<VariableName, 'link'>[]; link?: undefined }

/** A mail of the product, with exactly one template. `{{brand}}` and others in its texts are its variables. */
export type SystemMail = TemplateMail &
  LinkRule & {
    template: 'one'
    subject: Text
    heading: Text
    /** Paragraphs below the heading: text, or a single variable. */
    body: readonly (Text | VariableName)[]
  }

/** The data of a mail without a template. */
export type WrittenFrom<Values> = { values: Values; brand: string; language: Language }

/** A mail written by staff, with any number of templates. */
export type FreeMail<Values> = TemplateMail & {
  template: 'many'
  write: (from: WrittenFrom<Values>) => MailContent
}

/** A mail without a template. */
export type PlainMail<Values> = Kind & {
  template: 'none'
  write?: (from: WrittenFrom<Values>) => MailContent
}
