import type { Endpoint } from 'payload'
import { say } from '../../../../i18n/say.ts'
import { mailingTexts as texts } from '../../../../i18n/texts/mailings.ts'
import { readProgress } from '../operations/read-progress.ts'
import { resendFailed } from '../operations/resend-failed.ts'

/** `POST /api/mailings/:id/resend-failed` → `{ queued, message }`: the failed ones wait again. */
export const resendFailedMails: Endpoint = {
  path: '/:id/resend-failed',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await readProgress(req, id)
    const queued = await resendFailed(req, id)
    const text = queued === 0 ? texts.resentNone : queued === 1 ? texts.resentOne : texts.resent
    return Response.json({ queued, message: say(req, text, { count: queued }) })
  },
}
