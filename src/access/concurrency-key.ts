import { isKnown } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'

/** Who shares what may be under way at once: all people of an account, each of staff alone. */
export const concurrencyKey = ({ actor }: Context): string => {
  if (!isKnown(actor)) return ''
  return actor.kind === 'account' ? actor.customer : actor.id
}
