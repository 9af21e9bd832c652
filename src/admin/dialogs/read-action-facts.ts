import type { PayloadRequest } from 'payload'
import type { Language } from '../../i18n/language.ts'
import type { ActionFacts } from './action-facts.tsx'
import { kindLabels } from './kind-labels.ts'
import { trashDays } from './trash-days.ts'

type Asked = { req: Pick<PayloadRequest, 'payload' | 'user'>; language: Language }

/** The value of `ActionFactsProvider` for the reader of a page. */
export const readActionFacts = async ({ req: { payload, user }, language }: Asked): Promise<ActionFacts> => ({
  role: user?.role,
  kinds: kindLabels(payload.config, language),
  trashDays: await trashDays(payload, user),
})
