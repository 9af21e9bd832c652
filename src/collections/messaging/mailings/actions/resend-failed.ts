import { z } from 'zod'
import { readersOf } from '../../../../access/can.ts'
import { translate } from '../../../../i18n/translate.ts'
import { mailingTexts as texts } from '../../../../i18n/texts/mailings.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { count, message } from '../../../../kernel/action/schemas.ts'
import { resendFailed } from '../operations/resend-failed.ts'

export const resendFailedMails = defineAction({
  on: 'mailings',
  verb: 'resend-failed',
  about: 'document',
  method: 'post',
  name: 'resendFailedMails',
  summary: 'Send the failed mails of a mailing again',
  can: readersOf('mailings'),
  input: noInput,
  output: z.object({ queued: count, message }),
  graphql: {},
  codes: ['conflict'],
  isRepeatable: false,
  audit: (_call, { queued }) => ({ after: { queued } }),
  run: async ({ ctx: { req }, id }) => {
    const queued = await resendFailed(req, id)
    const text = queued === 0 ? texts.resentNone : queued === 1 ? texts.resentOne : texts.resent
    return { queued, message: translate(req, text, { count: queued }) }
  },
})
