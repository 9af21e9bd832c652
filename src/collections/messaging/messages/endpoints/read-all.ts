import type { Endpoint } from 'payload'
import { markAllRead } from '../operations/mark-all-read.ts'

/** `POST /api/messages/read-all` → `{ read }`: how many were not read before. */
export const readAll: Endpoint = {
  path: '/read-all',
  method: 'post',
  handler: async (req) => Response.json({ read: await markAllRead(req) }),
}
