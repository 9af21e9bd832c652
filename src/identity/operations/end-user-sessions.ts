import type { PayloadRequest } from 'payload'
import { actorOf } from '../../access/actor.ts'
import { Problem } from '../../errors/problem.ts'
import { inTransaction } from '../in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { endSessions } from '../sessions/end-sessions.ts'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Forced logout: an administrator signs anybody out, everybody else themselves.
 * @returns how many sessions were ended
 * @throws Problem `unauthenticated` | `forbidden` | `not_found`
 */
export const endUserSessions = async (req: PayloadRequest, userId: unknown): Promise<number> => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  if (typeof userId !== 'string' || !uuid.test(userId)) throw new Problem('not_found')
  if (actor.id !== userId && actor.role !== 'administrator') {
    throw new Problem(actor.kind === 'staff' ? 'forbidden' : 'not_found')
  }
  return inTransaction(req, async () => {
    if (!(await lockUser(req, userId))) throw new Problem('not_found')
    return endSessions({ req, userId })
  })
}
