import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { issueActivation } from '../activation/issue-activation.ts'
import { issueResetLink } from '../resets/issue-reset-link.ts'
import { lockUserToReset } from '../resets/lock-user-to-reset.ts'

/**
 * A new link with which the user chooses a password, in place of any before it; for a pending login an activation link.
 * @throws Problem as `lockUserToReset`
 */
export const showResetLink = (
  req: PayloadRequest,
  userId: string,
): Promise<{ url: string; expiresAt: Date }> =>
  inTransaction(req, async () => {
    const user = await lockUserToReset(req, userId)
    return user.activation === 'pending'
      ? issueActivation(req, user.id)
      : issueResetLink({ req, user, replacesEarlier: true })
  })
