import type { PayloadRequest } from 'payload'
import { contextOf } from '../../kernel/context.ts'
import { isKnown } from '../../kernel/actor.ts'
import { toLanguage } from '../../i18n/language.ts'
import type { ActionFacts } from './action-facts.ts'
import { kindLabels } from './kind-labels.ts'
import { trashDays } from './trash-days.ts'

/** The value of `ActionFactsProvider` for the reader of a page. */
export const readActionFacts = async (req: PayloadRequest): Promise<ActionFacts> => {
  const { actor } = contextOf(req)
  return {
    role: isKnown(actor) ? actor.role : undefined,
    kinds: kindLabels(req.payload.config, toLanguage(req.i18n.language)),
    trashDays: await trashDays(req.payload, req.user),
  }
}
