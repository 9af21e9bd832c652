import type { PayloadRequest } from 'payload'
import { mailUser } from '../../emails/mail-user.ts'
import type { MailedUser } from '../../emails/mailed-user.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'
import { issueActivation } from './issue-activation.ts'

type Invited = { req: PayloadRequest; user: MailedUser }

/** Queues the mail with a new activation link, in the transaction of `req`. The caller holds the user's row lock. */
export const mailActivation = async ({ req, user }: Invited): Promise<void> => {
  const { url } = await issueActivation(req, user.id)
  const lifetimeSeconds = tokenLifetimeSeconds.activation
  await mailUser({ req, user, kind: 'activation', link: { url, lifetimeSeconds } })
}
