import type { PayloadRequest } from 'payload'
import { Problem } from '../errors/problem.ts'
import { actorOf, type Actor } from './actor.ts'

/**
 * Who asks, where staff and managers may and members may not.
 * @throws Problem `unauthenticated` | `forbidden`
 */
export const staffOrManager = ({
  user,
}: Pick<PayloadRequest, 'user'>): Exclude<Actor, { kind: 'anonymous' }> => {
  const actor = actorOf(user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  if (actor.role === 'member') throw new Problem('forbidden')
  return actor
}
