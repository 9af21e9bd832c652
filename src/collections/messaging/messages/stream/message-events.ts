import type { PayloadRequest } from 'payload'
import type { Language } from '../../../../i18n/language.ts'
import { describeError } from '../../../../kernel/errors/describe-error.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { identify } from '../../../../payload/request/identify.ts'
import type { Delivery } from '../inbox-entry.ts'
import { readDeliveries } from '../operations/read-deliveries.ts'
import { messageStreams } from './message-streams.ts'

type Place = { userId: string; after: string; unreadUpTo: string; language: Language | undefined }
type Events = { req: PayloadRequest; place: Place; signal: AbortSignal }

const atOnce = 50
const lookEveryMs = 2_000
const heartbeatMs = 20_000
const reconnectMs = 2_000

/**
 * The text of an event stream: the deliveries of a user, in order. Queries on each notification, and every two seconds
 * in case one was missed. Before each query and each output the session is verified. While the database is unavailable
 * only heartbeats are sent.
 */
export const messageEvents = async function* ({ req, place, signal }: Events): AsyncGenerator<string> {
  const streams = messageStreams(req.payload)
  yield `retry: ${reconnectMs}\n\n`
  let { after } = place
  let spokenAt = Date.now()
  let checkedAt = 0
  let isBlind = false
  while (!signal.aborted) {
    const seen = streams.version()
    let deliveries: Delivery[] = []
    try {
      deliveries = await readDeliveries(req.payload, { ...place, after, limit: atOnce })
      if (deliveries.length > 0 || Date.now() - checkedAt >= lookEveryMs) {
        if (!(await isStillSignedIn(req, place.userId))) return
        checkedAt = Date.now()
      }
      isBlind = false
    } catch (error) {
      deliveries = []
      if (!isBlind)
        req.payload.logger.warn({ msg: 'A stream cannot look for messages', error: describeError(error) })
      isBlind = true
    }
    if (signal.aborted) return
    const text = deliveries.map(toEvent).join('')
    const isQuiet = Date.now() - spokenAt >= heartbeatMs
    if (text !== '' || isQuiet) {
      yield text || ': still here\n\n'
      spokenAt = Date.now()
    }
    after = deliveries.at(-1)?.cursor ?? after
    if (deliveries.length < atOnce) await streams.changed({ since: seen, atMostMs: lookEveryMs, signal })
  }
}

const toEvent = ({ cursor, entry }: Delivery): string =>
  `id: ${cursor}\nevent: message\ndata: ${JSON.stringify(entry)}\n\n`

/** Verified again as at each request: a lock, a disabled account or an ended session ends the stream. */
const isStillSignedIn = async (req: PayloadRequest, userId: string): Promise<boolean> => {
  const again: PayloadRequest = { ...req, user: null, context: {} }
  try {
    await identify(again)
  } catch (error) {
    if (error instanceof Problem && error.code !== 'unavailable') return false
    throw error
  }
  return again.user?.id === userId
}
