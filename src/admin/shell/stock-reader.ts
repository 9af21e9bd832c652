import type { PayloadRequest } from 'payload'
import { toLanguage } from '../../i18n/language.ts'
import { actorOf, isKnown } from '../../kernel/actor.ts'
import { rememberedZone } from '../../ui/moment/remembered-zone.ts'
import type { Reader } from '../page/reader.ts'

/** What Payload passes to the parts of its pages that are ours, on the server. */
export type StockProps = { req?: PayloadRequest }

/** The reader of a page of Payload's own. The user that Payload passes lacks what users may not read of themselves. */
export const stockReader = ({ req }: StockProps): Reader | null => {
  const user = req?.user
  const actor = actorOf(user)
  if (!req || !user || !isKnown(actor)) return null
  return {
    req,
    user,
    actor,
    language: toLanguage(req.i18n.language),
    zone: user.timezone ?? rememberedZone(req.headers),
  }
}
