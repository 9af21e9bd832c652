import type { PayloadRequest } from 'payload'
import { lockPendingUser } from '../activation/lock-pending-user.ts'
import { mailActivation } from '../activation/mail-activation.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'

/**
 * Mails a new activation link, which replaces earlier ones.
 * @returns the address it is sent to
 */
export const sendActivation = (req: PayloadRequest, userId: unknown): Promise<string> =>
  inTransaction(req, async () => {
    const user = await lockPendingUser(req, userId)
    await mailActivation({ req, user })
    return user.email
  })
