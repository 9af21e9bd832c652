import type { PayloadRequest } from 'payload'
import { lockPendingUser } from '../activation/lock-pending-user.ts'
import { issueActivation, type ActivationLink } from '../activation/issue-activation.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'

/** A new activation link for the manager of the login; it replaces earlier ones. */
export const showActivationLink = (req: PayloadRequest, userId: unknown): Promise<ActivationLink> =>
  inTransaction(req, async () => issueActivation(req, (await lockPendingUser(req, userId)).id))
