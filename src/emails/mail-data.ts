import type { VariableName } from '../domain/messaging/template-variables.ts'

/** The data for all variables. URLs are built from the configured public URL, never from a request. */
type Data = {
  /** The name in the salutation; without it the mail has a general one. */
  name?: string | null
  username: string
  account: string
  signInURL: string
  /** The target of the mail's link. */
  url: string
  validHours: number
  validMinutes: number
  reason?: string | null
  /** As text, in the language and time zone of the reader. */
  until?: string | null
  /** As text. */
  meter: string
  used: number
  limit: number
}

/** The data that each variable needs; the brand is always available. */
type DataOfVariable = {
  greeting: 'name'
  name: 'name'
  username: 'username'
  brand: never
  account: 'account'
  hours: 'validHours'
  minutes: 'validMinutes'
  reason: 'reason'
  until: 'until'
  meter: 'meter'
  used: 'used'
  limit: 'limit'
  signInURL: 'signInURL'
  link: 'url'
  signInButton: 'signInURL'
  loginBox: 'username'
  detailsBox: 'account'
}

/** The data that a mail with these variables needs. */
export type MailData<V extends VariableName = VariableName> = Pick<Data, DataOfVariable[V]>
