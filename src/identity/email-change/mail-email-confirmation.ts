import type { PayloadRequest } from 'payload'
import { mailUser } from '../../emails/mail-user.ts'
import type { MailedUser } from '../../emails/mailed-user.ts'
import { env } from '../../env.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

type Asked = {
  req: PayloadRequest
  user: MailedUser
  /** The new address, which the link is sent to. */
  address: string
}

/** Queues the mail that verifies a new address, in the transaction of `req`; a later one replaces it. */
export const mailEmailConfirmation = async ({ req, user, address }: Asked): Promise<void> => {
  const token = await issueToken({ req, purpose: 'email-change', userId: user.id })
  const url = `${env.publicURL}/confirm-email?token=${token}`
  const lifetimeSeconds = tokenLifetimeSeconds['email-change']
  await mailUser({ req, user, to: address, kind: 'email_confirm', link: { url, lifetimeSeconds } })
}
