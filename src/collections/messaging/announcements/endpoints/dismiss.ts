import type { Endpoint } from 'payload'
import { dismissAnnouncement } from '../operations/dismiss-announcement.ts'

/** `POST /api/announcements/:id/dismiss` → `{ id, dismissedAt }`; a second time answers the same. */
export const dismiss: Endpoint = {
  path: '/:id/dismiss',
  method: 'post',
  handler: async (req) => Response.json(await dismissAnnouncement(req, req.routeParams?.id)),
}
