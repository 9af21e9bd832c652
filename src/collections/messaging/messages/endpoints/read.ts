import type { Endpoint } from 'payload'
import { markRead } from '../operations/mark-read.ts'

/** `POST /api/messages/:id/read` → `{ id, readAt }`; a second time answers the same. */
export const read: Endpoint = {
  path: '/:id/read',
  method: 'post',
  handler: async (req) => Response.json(await markRead(req, req.routeParams?.id)),
}
