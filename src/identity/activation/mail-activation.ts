import type { PayloadRequest } from 'payload'
import { customerIdOf } from '../../domain/accounts/customer-id-of.ts'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'
import { queueEmail } from '../../emails/queue-email.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'
import { issueActivation } from './issue-activation.ts'

type Invited = {
  id: string
  username: string
  email: string
  firstName?: string | null
  lastName?: string | null
  language?: string | null
  customer?: unknown
}

/** Queues the mail with a new activation link, in the transaction of `req`. The caller holds the user's row. */
export const mailActivation = async ({
  req,
  user,
}: {
  req: PayloadRequest
  user: Invited
}): Promise<void> => {
  const { url, expiresAt } = await issueActivation(req, user.id)
  const customer = customerIdOf(user)
  await queueEmail({
    req,
    kind: 'activation',
    to: user.email,
    language: user.language,
    user: user.id,
    ...(customer && { customer }),
    expiresAt,
    values: {
      name: nameOfPerson(user),
      username: user.username,
      url,
      validHours: tokenLifetimeSeconds.activation / 3600,
    },
  })
}
