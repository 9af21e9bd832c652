import { z } from 'zod'
import { staffAndManagers } from '../../access/can.ts'
import { defineAction } from '../../kernel/action/define-action.ts'
import { count, moment, page, uuid } from '../../kernel/action/schemas.ts'
import { listInvitations } from '../operations/list-invitations.ts'

const text = z.string().nullable()

const invitation = z
  .object({
    ...{ id: uuid, username: z.string(), email: z.string(), firstName: text, lastName: text },
    customer: z.object({ id: uuid, name: z.string() }).meta({ title: 'InvitationCustomer' }).nullable(),
    invitedAt: moment,
    linkUntil: moment.nullable(),
  })
  .meta({ title: 'Invitation' })

export const invitations = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'invitations',
  about: 'collection',
  method: 'get',
  name: 'invitations',
  summary: 'The logins that are not active yet, newest first, and until when their links work',
  can: staffAndManagers,
  input: z.object(page({ usual: 25, max: 100 })),
  output: z.object({
    docs: z.array(invitation),
    ...{ page: count, hasNextPage: z.boolean(), totalDocs: count },
  }),
  graphql: {},
  isRepeatable: true,
  audit: false,
  run: ({ ctx, input }) => listInvitations(ctx.req, input),
})
