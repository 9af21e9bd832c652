type Person = {
  /** How the person is addressed; without it the mail says just hello. */
  name?: string | null
  username: string
}

type OfAccount = Person & { account: string; signInURL: string }

/** What each kind of mail must be told. URLs are built from the configured public URL, never from a request. */
export type MailValues = {
  welcome: Person & { signInURL: string }
  activation: Person & { url: string; validHours: number }
  activated: Person & { signInURL: string }
  'email-confirm': Person & { url: string; validHours: number }
  'email-changed': Person
  'password-reset': Person & { url: string; validMinutes: number }
  'password-changed': Person & { signInURL: string }
  /** `until` as its reader is told it. */
  'account-disabled': OfAccount & { reason?: string | null; until?: string | null }
  'account-enabled': OfAccount
  /** `meter` as its reader is told it. */
  'limit-warning': OfAccount & { meter: string; used: number; limit: number }
  /** What somebody wrote: paragraphs are parted by blank lines. */
  message: Pick<Person, 'name'> & { subject: string; body: string }
  /** What happened, in words already; `more` and `hint` may be empty. */
  alert: Pick<Person, 'name'> & {
    subject: string
    intro: string
    happened: { moment: string; title: string; details: string }[]
    more: string
    hint: string
    account: string
    rule: string
  }
}
