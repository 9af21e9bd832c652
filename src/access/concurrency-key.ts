import type { PayloadRequest } from 'payload'
import { actorOf } from '../kernel/actor.ts'

/** Who shares what may be under way at once: all people of an account, each of staff alone. */
export const concurrencyKey = ({ user }: Pick<PayloadRequest, 'user'>): string => {
  const actor = actorOf(user)
  if (actor.kind === 'anonymous') return ''
  return actor.kind === 'account' ? actor.customer : actor.id
}
