import type { PayloadRequest, TypedUser } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { actorOf, isKnown } from '../../kernel/actor.ts'
import type { Reader } from '../page/reader.ts'

/** What Payload passes to the parts of its pages that are ours, on the server. */
export type StockProps = { req?: PayloadRequest; user?: TypedUser | null }

/** The reader of a page of Payload's own. */
export const stockReader = ({ req, user }: StockProps): Reader | null => {
  const actor = actorOf(user)
  if (!req || !user || !isKnown(actor)) return null
  return { req, user, actor, language: toLanguage(req.i18n.language) }
}
