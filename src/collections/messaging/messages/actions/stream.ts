import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { onesOwn, requireUser } from '../../../../access/can.ts'
import { idsInPath } from '../../../../domain/accounts/subtree.ts'
import { defineAction, restOnly } from '../../../../kernel/action/define-action.ts'
import { parseInput } from '../../../../kernel/action/parse-input.ts'
import type { KnownActor } from '../../../../kernel/actor.ts'
import { readerLanguage } from '../../translations/reader-language.ts'
import { deliveryCursor } from '../delivery-cursor.ts'
import { lastDelivery } from '../operations/read-deliveries.ts'
import { endlessBody } from '../stream/endless-body.ts'
import { messageEvents } from '../stream/message-events.ts'
import { messageStreams } from '../stream/message-streams.ts'

const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  // Disables buffering in proxies.
  'x-accel-buffering': 'no',
  connection: 'close',
}

/** After `Last-Event-ID` (or `?after=`) all later messages; without either all unread ones. Ends with the session. */
export const messageStream = defineAction({
  on: 'messages',
  verb: 'stream',
  about: 'collection',
  method: 'get',
  name: 'messageStream',
  summary:
    'The caller’s own messages as they come (server-sent events). Goes on after the “Last-Event-ID” of the request; without one it begins with all that is unread',
  can: onesOwn,
  input: z.object({
    after: deliveryCursor('after').optional().meta({
      description: 'In place of “Last-Event-ID”: an event’s id, or the “latest” of the inbox.',
    }),
  }),
  output: z.string().meta({
    description:
      'Events called “message”; the data of each is one message as in the inbox, its id the place in the stream.',
  }),
  media: 'text/event-stream',
  graphql: restOnly,
  codes: ['rate_limited'],
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, input: { after } }) => {
    const { payload, req } = ctx
    const actor = requireUser(ctx)
    const { id: userId } = actor
    const sent = { [lastEventId]: req.headers.get(lastEventId) ?? undefined }
    const resumed = parseInput(resumption, sent)[lastEventId] ?? after
    if (req.method === 'HEAD') return new Response(null, { headers })
    const language = await readerLanguage(req)
    const place = { userId, language, ...(await placeOf(req, userId, resumed)) }
    const { signal, end } = messageStreams(payload).open({ userId, tree: treeOf(actor) })
    return new Response(endlessBody(messageEvents({ req, place, signal }), { signal, end }), { headers })
  },
})

const lastEventId = 'Last-Event-ID'

const resumption = z.object({ [lastEventId]: deliveryCursor(lastEventId).optional() })

const placeOf = async ({ payload }: PayloadRequest, userId: string, resumed: string | undefined) =>
  resumed === undefined
    ? { after: '0', unreadUpTo: await lastDelivery(payload, userId) }
    : { after: resumed, unreadUpTo: resumed }

const treeOf = (actor: KnownActor): string | null =>
  actor.kind === 'account' ? (idsInPath(actor.path)[0] ?? null) : null
