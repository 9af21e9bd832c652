import type { Endpoint } from 'payload'
import { readInbox } from '../operations/read-inbox.ts'
import { readInboxQuery } from '../read-inbox-query.ts'

/** `GET /api/messages/inbox?after=<cursor>&unread=true&limit=50` → `{ docs, unread, next, latest }`, newest first. */
export const inbox: Endpoint = {
  path: '/inbox',
  method: 'get',
  handler: async (req) => Response.json(await readInbox(req, readInboxQuery(req.query))),
}
