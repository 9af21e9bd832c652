import type { Endpoint } from 'payload'
import { readCurrent } from '../operations/read-current.ts'

/** `GET /api/announcements/current` → `{ docs }`; without a session what stands on the sign-in pages. */
export const current: Endpoint = {
  path: '/current',
  method: 'get',
  handler: async (req) => Response.json({ docs: await readCurrent(req) }),
}
