import type { PayloadRequest } from 'payload'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { customerIdOf } from '../../domain/accounts/customer-id-of.ts'
import { queueEmail } from '../../emails/queue-email.ts'
import { env } from '../../env.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

type Asked = {
  req: PayloadRequest
  user: {
    id: string
    username: string
    firstName?: string | null
    lastName?: string | null
    language?: string | null
    customer?: unknown
  }
  /** The new one, where the link goes. */
  address: string
}

const lifetimeSeconds = tokenLifetimeSeconds['email-change']

/** Queues the mail that proves a new address, in the transaction of `req`; a later one replaces it. */
export const mailEmailConfirmation = async ({ req, user, address }: Asked): Promise<void> => {
  const token = await issueToken({ req, purpose: 'email-change', userId: user.id })
  const customer = customerIdOf(user)
  await queueEmail({
    req,
    kind: 'email-confirm',
    to: address,
    language: user.language,
    user: user.id,
    ...(customer && { customer }),
    expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
    values: {
      name: nameOfPerson(user),
      username: user.username,
      url: `${env.publicURL}/confirm-email?token=${token}`,
      validHours: lifetimeSeconds / 3600,
    },
  })
}
