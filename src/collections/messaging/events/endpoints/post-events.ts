import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { eventTexts as texts } from '../../../../i18n/texts/events.ts'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { findAccounts } from '../operations/find-accounts.ts'
import { storeEvents } from '../operations/store-events.ts'
import { pathOf, type PostedEvent } from '../posted-event.ts'
import { readEvent } from '../read-event.ts'

const mostAtOnce = 100

/**
 * `POST /api/events` with one event or a list of them, for administrators, and for managers about their subtree:
 * `{ type, customer or resource: { kind, id }, id?, title?, text?, data?, occurredAt? }` → `{ accepted, repeated }`. All
 * of them are taken, or none; an `id` that the account has seen before is not taken again.
 */
export const postEvents: Endpoint = {
  path: '/',
  method: 'post',
  custom: { acceptsList: true },
  handler: async (req) => {
    const sender = refuseSender(req)
    const posted = readEvents(req)
    await consume(req.payload, 'event-sender', sender, posted.events.length)
    const located = await findAccounts(req, posted)
    const accepted = await storeEvents(req, located)
    const repeated = located.length - accepted
    return Response.json({ accepted, repeated }, { status: accepted > 0 ? 201 : 200 })
  },
}

const refuseSender = (req: PayloadRequest): string => {
  const actor = actorOf(req.user)
  if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
  if (actor.role !== 'administrator' && actor.role !== 'manager') throw new Problem('forbidden')
  return actor.id
}

const readEvents = (req: PayloadRequest): { events: PostedEvent[]; isList: boolean } => {
  const { data: body, payload } = req
  const isList = Array.isArray(body)
  const sent: unknown[] = isList ? body : [body]
  if (sent.length === 0 || sent.length > mostAtOnce)
    throw new Problem('bad_request', { text: texts.wrongCount, values: { limit: mostAtOnce } })
  const kinds = payload.config.collections.flatMap(({ slug, custom }) =>
    custom.isOwnedResource === true ? [slug] : [],
  )
  const fields: FieldProblem[] = []
  const events = sent.flatMap((each, at) => {
    const place = isList ? at : null
    if (!isRecord(each)) {
      fields.push({ path: String(at), code: 'invalid_type', text: gateTexts.field.group })
      return []
    }
    const event = readEvent(each, kinds)
    if (!('wrong' in event)) return [event]
    for (const [field, problem] of Object.entries(event.wrong))
      fields.push({ path: pathOf(place, field), ...problem })
    return []
  })
  if (fields.length > 0) throw new Problem('validation_failed', { fields })
  return { events, isList }
}
