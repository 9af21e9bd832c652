import type { PayloadRequest } from 'payload'
import { nameOfPerson } from '../domain/accounts/account-name.ts'
import { customerIdOf } from '../domain/accounts/customer-id-of.ts'
import type { MailValues } from './mail-values.ts'
import type { MailedUser } from './mailed-user.ts'
import { queueEmail } from './queue-email.ts'
import { signInURL } from './sign-in-url.ts'

type LoginValues = { name: string; username: string; signInURL: string }

type LinkValues = LoginValues & { url: string; validHours: number; validMinutes: number }

type KindsGiven<Values> = {
  [K in keyof MailValues]: Values extends MailValues[K] ? K : never
}[keyof MailValues]

type LoginKind = KindsGiven<LoginValues>

type Mail = {
  req: PayloadRequest
  user: MailedUser
  /** Defaults to the login's address. */
  to?: string
} & (
  | { kind: LoginKind; link?: undefined }
  | {
      kind: Exclude<KindsGiven<LinkValues>, LoginKind>
      /** After this time the mail fails instead of being sent. */
      link: { url: string; lifetimeSeconds: number }
    }
)

/** Queues a mail about a login to its owner, in the transaction of `req`. */
export const mailUser = async ({ req, user, to = user.email, ...mail }: Mail): Promise<void> => {
  const customer = customerIdOf(user)
  const addressed = { req, to, language: user.language, user: user.id, ...(customer && { customer }) }
  const login = { name: nameOfPerson(user), username: user.username, signInURL: signInURL(!customer) }
  if (!mail.link) {
    await queueEmail({ ...addressed, kind: mail.kind, values: login })
    return
  }
  const { url, lifetimeSeconds } = mail.link
  await queueEmail({
    ...addressed,
    kind: mail.kind,
    expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
    values: { ...login, url, validHours: lifetimeSeconds / 3600, validMinutes: lifetimeSeconds / 60 },
  })
}
