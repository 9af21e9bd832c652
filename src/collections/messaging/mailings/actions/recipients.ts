import { z } from 'zod'
import { readersOf } from '../../../../access/can.ts'
import { recipientStates } from '../../../../domain/messaging/recipient-state.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { count, uuid } from '../../../../kernel/action/schemas.ts'
import { listRecipients } from '../operations/list-recipients.ts'

const recipient = z
  .object({
    user: uuid,
    ...{ name: z.string(), address: z.string() },
    customer: z.object({ id: uuid, name: z.string() }).meta({ title: 'MailingRecipientCustomer' }).nullable(),
    state: z.enum(recipientStates),
    attempts: count,
    error: z.string().nullable(),
    email: uuid.nullable(),
  })
  .meta({ title: 'MailingRecipient' })

export const mailingRecipients = defineAction({
  on: 'mailings',
  verb: 'recipients',
  about: 'document',
  method: 'get',
  name: 'mailingRecipients',
  summary: 'What became of each recipient of a mailing',
  can: readersOf('mailings'),
  input: z.object({
    state: z.enum(recipientStates).optional(),
    page: z.int().min(1).max(100_000).default(1),
    limit: z.int().min(1).max(100).default(25),
  }),
  output: z.object({ docs: z.array(recipient), page: count, hasNextPage: z.boolean() }),
  graphql: {},
  isRepeatable: true,
  audit: false,
  run: ({ ctx, id, input: { state, page, limit } }) => listRecipients(ctx.req, { id, state, page, limit }),
})
