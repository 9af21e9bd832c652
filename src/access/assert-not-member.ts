import type { PayloadRequest } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { actorOf } from '../kernel/actor.ts'

/**
 * Lets staff and managers go on, and nobody else.
 * @throws Problem `unauthenticated`; `forbidden` to members
 */
export const assertNotMember = ({ user }: Pick<PayloadRequest, 'user'>): void => {
  const actor = actorOf(user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  if (actor.role === 'member') throw new Problem('forbidden')
}
