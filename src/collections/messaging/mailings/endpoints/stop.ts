import type { Endpoint } from 'payload'
import { mailingSignal } from '../../../../emails/mailing-signal.ts'
import { readProgress } from '../operations/read-progress.ts'
import { stopMailing } from '../operations/stop-mailing.ts'

/** `POST /api/mailings/:id/stop` → its progress: nothing further of it begins to leave. */
export const stop: Endpoint = {
  path: '/:id/stop',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await readProgress(req, id)
    await stopMailing(req, id)
    mailingSignal.announce()
    return Response.json(await readProgress(req, id))
  },
}
