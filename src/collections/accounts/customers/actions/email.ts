import { z } from 'zod'
import { accountTeam } from '../../../../access/can.ts'
import { translate } from '../../../../i18n/translate.ts'
import { requestTexts } from '../../../../i18n/texts/requests.ts'
import { sendEmailTexts as texts } from '../../../../i18n/texts/send-email.ts'
import { perUser } from '../../../../identity/rate-limits/limits.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { fieldProblem } from '../../../../kernel/action/field-problem.ts'
import { count, message } from '../../../../kernel/action/schemas.ts'
import { messageWords } from '../../../messaging/message-words.ts'
import { findSendableTemplate } from '../operations/find-sendable-template.ts'
import { sendMessage } from '../operations/send-message.ts'

const required = (path: string) => ({
  ...fieldProblem('required', requestTexts.field.required),
  path: [path],
  when: () => true,
})

const { subject, body } = messageWords.shape

/** Users of disabled accounts get mail as well: they must be notified of it. */
export const emailCustomer = defineAction({
  on: 'customers',
  verb: 'email',
  about: 'document',
  method: 'post',
  name: 'emailCustomer',
  summary:
    'Send a message to the active users of an account, or to the account itself when it has none. Plain text; a blank line begins a paragraph. Staff may name a template (its id or kind) instead',
  can: accountTeam,
  input: z
    .object({
      subject: subject.optional(),
      body: body.optional(),
      template: z
        .unknown()
        .optional()
        .meta({ jsonSchema: { type: 'string' } }),
    })
    .refine((given) => given.template !== undefined || given.subject, required('subject'))
    .refine((given) => given.template !== undefined || given.body, required('body')),
  output: z.object({ queued: count, message }),
  graphql: {},
  limit: perUser('message-sender'),
  isRepeatable: false,
  audit: (_call, { queued }) => ({ after: { queued } }),
  run: async ({ ctx, id, input }) => {
    const { subject: line, body: words, template } = input
    const content =
      template === undefined && line && words
        ? { subject: line, body: words }
        : await findSendableTemplate(ctx, input)
    const queued = await sendMessage(ctx.req, id, content)
    const text = queued === 1 ? texts.queuedOne : texts.queued
    return { queued, message: translate(ctx.req, text, { count: queued }) }
  },
})
