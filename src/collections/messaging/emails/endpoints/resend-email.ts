import type { Endpoint } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { emailTexts } from '../../../../i18n/texts/emails.ts'
import { requeueEmail } from '../operations/requeue-email.ts'

/** `POST /api/emails/:id/resend` for staff → `{ doc }`: the mail waits again and leaves at once. */
export const resendEmail: Endpoint = {
  path: '/:id/resend',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (actor.kind === 'anonymous') throw new Problem('unauthenticated')
    if (actor.kind !== 'staff') throw new Problem('not_found')
    const id = String(req.routeParams?.id)
    const find = () =>
      req.payload.findByID({
        collection: 'emails',
        id,
        req,
        overrideAccess: false,
        depth: 0,
        disableErrors: true,
      })
    if (!(await find())) throw new Problem('not_found')
    if (!(await requeueEmail({ req, id })))
      throw new Problem('conflict', { text: emailTexts.resendImpossible })
    return Response.json({ doc: await find() })
  },
}
