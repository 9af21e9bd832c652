import { z } from 'zod'
import { staff } from '../../../../access/can.ts'
import { limitMails } from '../../../../emails/limit-mails.ts'
import { emailTexts } from '../../../../i18n/texts/emails.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { document } from '../../../../kernel/action/schemas.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { requeueEmail } from '../operations/requeue-email.ts'

export const resendEmail = defineAction({
  on: 'emails',
  verb: 'resend',
  about: 'document',
  method: 'post',
  name: 'resendEmail',
  summary: 'Send a mail again: it waits anew and leaves at once',
  can: staff,
  input: noInput,
  output: z.object({ doc: document('emails') }),
  graphql: {},
  codes: ['conflict', 'rate_limited'],
  isRepeatable: false,
  audit: () => ({}),
  run: async ({ ctx: { payload, req }, id }) => {
    const read = () =>
      payload.findByID({
        collection: 'emails',
        id,
        req,
        overrideAccess: false,
        depth: 0,
        disableErrors: true,
      })
    const mail = await read()
    if (!mail) throw new Problem('not_found')
    await limitMails(req, [mail.to])
    if (!(await requeueEmail({ req, id })))
      throw new Problem('conflict', { text: emailTexts.resendImpossible })
    const doc = await read()
    if (!doc) throw new Problem('not_found')
    return { doc }
  },
})
