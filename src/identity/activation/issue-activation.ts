import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

export type ActivationLink = { url: string; expiresAt: Date }

/**
 * A new activation link in the transaction of `req`; it replaces earlier ones. The caller holds the user's row lock.
 */
export const issueActivation = async (req: PayloadRequest, userId: string): Promise<ActivationLink> => {
  const token = await issueToken({ req, purpose: 'activation', userId })
  return {
    url: `${env.publicURL}/activate?token=${token}`,
    expiresAt: new Date(Date.now() + tokenLifetimeSeconds.activation * 1000),
  }
}
