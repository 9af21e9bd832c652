import type { PayloadRequest, TypedUser } from 'payload'
import { mailUser } from '../../emails/mail-user.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { mailActivation } from '../activation/mail-activation.ts'
import { issueResetLink } from '../resets/issue-reset-link.ts'
import { lockUserToReset } from '../resets/lock-user-to-reset.ts'

/**
 * Mails a new link with which the user chooses a password, in place of any before it; for a pending login an activation
 * link.
 * @returns the user it is mailed to
 * @throws Problem as `lockUserToReset`; `rate_limited` when too many mails went to the address
 */
export const sendResetLink = (req: PayloadRequest, userId: string): Promise<TypedUser> =>
  inTransaction(req, async () => {
    const user = await lockUserToReset(req, userId)
    if (user.activation === 'pending') await mailActivation({ req, user })
    else {
      const link = await issueResetLink({ req, user, replacesEarlier: true })
      await mailUser({ req, user, kind: 'password_reset', link })
    }
    return user
  })
