import { z } from 'zod'
import { administratorsAndManagers } from '../../../../access/can.ts'
import { eventTexts as texts } from '../../../../i18n/texts/events.ts'
import { perUser } from '../../../../identity/rate-limits/limits.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { oneOrMany } from '../../../../kernel/action/one-or-many.ts'
import { count } from '../../../../kernel/action/schemas.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { assertKnownKinds } from '../operations/assert-known-kinds.ts'
import { findAccounts } from '../operations/find-accounts.ts'
import { storeEvents } from '../operations/store-events.ts'
import { postedEvent } from '../posted-event.ts'

const countSent = (input: unknown): number =>
  isRecord(input) && Array.isArray(input.items) ? input.items.length : 1

/** All of them are stored, or none; an `id` that the account has already used is skipped. */
export const postEvents = defineAction({
  on: 'events',
  verb: 'post',
  about: 'collection',
  method: 'post',
  path: '/',
  name: 'postEvents',
  summary: 'Report what happened: one event, or a list of a hundred at most, all of them or none',
  can: administratorsAndManagers,
  input: oneOrMany(postedEvent, { max: 100, wrongCount: texts.wrongCount }),
  output: z.object({ accepted: count, repeated: count }),
  status: ({ accepted }) => (accepted > 0 ? 201 : 200),
  graphql: {},
  limit: perUser('event-sender', countSent),
  codes: ['not_found'],
  isRepeatable: false,
  audit: false,
  run: async ({ ctx: { payload, req }, input: { items: events, isList } }) => {
    assertKnownKinds(payload.config, { events, isList })
    const located = await findAccounts(req, { events, isList })
    const accepted = await storeEvents(req, located)
    return { accepted, repeated: located.length - accepted }
  },
})
