import type { PayloadRequest } from 'payload'
import { requireUser } from '../../access/can.ts'
import { contextOf } from '../../kernel/context.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { isId } from '../../domain/is-id.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { endSessions } from '../sessions/end-sessions.ts'

/**
 * Forced logout. Which roles may sign out others is decided before, by the action; that a manager's are in the own
 * subtree is decided here, with the row locked.
 * @returns how many sessions were ended
 * @throws Problem `unauthenticated` | `not_found`
 */
export const endUserSessions = async (req: PayloadRequest, userId: unknown): Promise<number> => {
  const actor = requireUser(contextOf(req))
  if (!isId(userId)) throw new Problem('not_found')
  const isOwn = actor.id === userId
  const below = actor.kind === 'account' && !isOwn ? actor.path : undefined
  return inTransaction(req, async () => {
    if (!(await lockUser(req, userId, below))) throw new Problem('not_found')
    return endSessions({ req, userId })
  })
}
