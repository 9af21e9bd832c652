import type { PayloadRequest } from 'payload'
import { isKnown } from '../../kernel/actor.ts'
import { contextOf } from '../../kernel/context.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { isId } from '../../domain/is-id.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { endSessions } from '../sessions/end-sessions.ts'

/**
 * Forced logout: an administrator may sign out any user, a manager those of the own subtree, all others only
 * themselves.
 * @returns how many sessions were ended
 * @throws Problem `unauthenticated` | `forbidden` | `not_found`
 */
export const endUserSessions = async (req: PayloadRequest, userId: unknown): Promise<number> => {
  const actor = contextOf(req).actor
  if (!isKnown(actor)) throw new Problem('unauthenticated')
  if (!isId(userId)) throw new Problem('not_found')
  const isOwn = actor.id === userId
  if (!isOwn && actor.role === 'support') throw new Problem('forbidden')
  if (!isOwn && actor.role === 'member') throw new Problem('not_found')
  const below = actor.kind === 'account' && !isOwn ? actor.path : undefined
  return inTransaction(req, async () => {
    if (!(await lockUser(req, userId, below))) throw new Problem('not_found')
    return endSessions({ req, userId })
  })
}
