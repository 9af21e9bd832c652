import type { PayloadRequest } from 'payload'
import { actorOf } from '../kernel/actor.ts'

/**
 * A document that a manager creates belongs to the manager's account unless another is chosen; staff choose, or leave
 * it empty.
 */
export const ownAccountOfManager = ({ user }: { user?: PayloadRequest['user'] }): string | undefined => {
  const actor = actorOf(user ?? null)
  return actor.kind === 'account' ? actor.customer : undefined
}
