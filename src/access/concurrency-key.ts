import { isKnown } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'

/** The key by which concurrent requests are limited: one for all users of an account, one for each member of staff. */
export const concurrencyKey = ({ actor }: Context): string => {
  if (!isKnown(actor)) return ''
  return actor.kind === 'account' ? actor.customer : actor.id
}
