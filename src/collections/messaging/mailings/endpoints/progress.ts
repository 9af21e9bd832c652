import type { Endpoint } from 'payload'
import { readProgress } from '../operations/read-progress.ts'

/** `GET /api/mailings/:id/progress` → `{ state, total, waiting, queued, sent, failed, skipped, stopped }` */
export const progress: Endpoint = {
  path: '/:id/progress',
  method: 'get',
  handler: async (req) => Response.json(await readProgress(req, String(req.routeParams?.id))),
}
