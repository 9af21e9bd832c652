import type { Endpoint, PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { idsInPath } from '../../../../domain/accounts/subtree.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { lastDelivery } from '../operations/read-deliveries.ts'
import { readCursor } from '../read-cursor.ts'
import { endlessBody } from '../stream/endless-body.ts'
import { messageEvents } from '../stream/message-events.ts'
import { messageStreams } from '../stream/message-streams.ts'

/**
 * `GET /api/messages/stream` → server-sent events, one `message` for each that comes. After `Last-Event-ID` (or `?after=`)
 * all that came later; without either all that is not read yet. Ends with the session.
 */
export const stream: Endpoint = {
  path: '/stream',
  method: 'get',
  handler: async (req) => {
    const { headers: sent, method, payload, query, user } = req
    if (!user) throw new Problem('unauthenticated')
    const resumed = readCursor(sent.get('last-event-id'), 'Last-Event-ID') ?? readCursor(query.after, 'after')
    if (method === 'HEAD') return new Response(null, { headers })
    const place = { userId: user.id, ...(await placeOf(req, user.id, resumed)) }
    const { signal, end } = messageStreams(payload).open({ userId: user.id, tree: treeOf(req) })
    return new Response(endlessBody(messageEvents({ req, place, signal }), { signal, end }), { headers })
  },
}

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Proxies that collect an answer before they pass it on are told not to.
  'x-accel-buffering': 'no',
  connection: 'close',
}

const placeOf = async ({ payload }: PayloadRequest, userId: string, resumed: string | undefined) =>
  resumed === undefined
    ? { after: '0', unreadUpTo: await lastDelivery(payload, userId) }
    : { after: resumed, unreadUpTo: resumed }

const treeOf = ({ user }: PayloadRequest): string | null => {
  const actor = actorOf(user)
  return actor.kind === 'account' ? (idsInPath(actor.path)[0] ?? null) : null
}
