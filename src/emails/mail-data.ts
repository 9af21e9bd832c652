import type { VariableName } from '../domain/messaging/template-variables.ts'

/** All that variables are filled with. URLs are built from the configured public URL, never from a request. */
type Data = {
  /** How the person is addressed; without it the mail says just hello. */
  name?: string | null
  username: string
  account: string
  signInURL: string
  /** Where the link of the mail leads. */
  url: string
  validHours: number
  validMinutes: number
  reason?: string | null
  /** In words, in the language and time zone of the reader. */
  until?: string | null
  /** In words. */
  meter: string
  used: number
  limit: number
}

/** Which of the data each variable needs; the brand is known without being given. */
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

/** What a mail with these variables needs to be given. */
export type MailData<V extends VariableName = VariableName> = Pick<Data, DataOfVariable[V]>
