import { z } from 'zod'
import { accountTeam } from '../../../../access/can.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { count } from '../../../../kernel/action/schemas.ts'
import { findRecipients } from '../operations/find-recipients.ts'

const maxNames = 20

export const customerEmailRecipients = defineAction({
  on: 'customers',
  verb: 'email',
  about: 'document',
  method: 'get',
  name: 'customerEmailRecipients',
  summary: 'Whom a message to an account would reach: the first of them, and how many more there are',
  can: accountTeam,
  input: noInput,
  output: z.object({ recipients: z.array(z.object({ name: z.string(), email: z.string() })), more: count }),
  graphql: {},
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, id }) => {
    const { recipients, total } = await findRecipients(ctx.req, id, maxNames)
    return {
      recipients: recipients.map(({ label, email }) => ({ name: label, email })),
      more: total - recipients.length,
    }
  },
})
