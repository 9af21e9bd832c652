import type { PayloadRequest } from 'payload'
import { customerIdOf } from '../../domain/accounts/customer-id-of.ts'
import { env } from '../../env.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

type Issue = {
  req: PayloadRequest
  user: { id: string; customer?: unknown }
  /** Whether earlier ones no longer work; otherwise several stay valid beside it. */
  replacesEarlier: boolean
}

/** A new link to set a password, in the transaction of `req`. The caller holds the user's row lock. */
export const issueResetLink = async ({ req, user, replacesEarlier }: Issue) => {
  const token = await issueToken({ req, purpose: 'password-reset', userId: user.id, replacesEarlier })
  const lifetimeSeconds = tokenLifetimeSeconds['password-reset']
  const page = customerIdOf(user) === null ? '/admin/reset' : '/reset-password'
  return {
    url: `${env.publicURL}${page}?token=${token}`,
    lifetimeSeconds,
    expiresAt: new Date(Date.now() + lifetimeSeconds * 1000),
  }
}
