import type { PayloadRequest, TypedUser } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { userTexts } from '../../i18n/texts/users.ts'
import { lockLinkOwner } from '../tokens/lock-link-owner.ts'

/**
 * The pending login that a caller requests a link for, with its row locked.
 * @throws Problem `unauthenticated` | `forbidden` | `not_found` | `conflict` when it is active already
 */
export const lockPendingUser = async (req: PayloadRequest, userId: unknown): Promise<TypedUser> => {
  const user = await lockLinkOwner(req, userId)
  if (user.activation !== 'pending') throw new Problem('conflict', { text: userTexts.activationIsActive })
  return user
}
