import { z } from 'zod'
import { onesOwn } from '../../access/can.ts'
import { defineAction, noInput } from '../../kernel/action/define-action.ts'
import { count, moment, uuid } from '../../kernel/action/schemas.ts'
import { listSessions } from '../operations/list-sessions.ts'

const session = z
  .object({
    ...{ id: uuid, address: z.string().nullable(), userAgent: z.string().nullable() },
    ...{ createdAt: moment, lastSeenAt: moment, isCurrent: z.boolean() },
  })
  .meta({ title: 'UserSession' })

export const sessions = defineAction({
  on: 'users',
  tag: 'signing in',
  verb: 'sessions',
  about: 'collection',
  method: 'get',
  name: 'sessions',
  summary: 'One’s own open sessions: this one first, then those used last',
  can: onesOwn,
  input: noInput,
  output: z.object({ docs: z.array(session), totalDocs: count }),
  graphql: {},
  isRepeatable: true,
  audit: false,
  run: ({ ctx }) => listSessions(ctx.req),
})
