import { z } from 'zod'
import { onesOwn } from '../../../../access/can.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { count } from '../../../../kernel/action/schemas.ts'
import { markAllRead } from '../operations/mark-all-read.ts'

export const readAllMessages = defineAction({
  on: 'messages',
  verb: 'read-all',
  about: 'collection',
  method: 'post',
  name: 'readAllMessages',
  summary: 'Mark all of the caller’s own messages as read',
  can: onesOwn,
  input: noInput,
  output: z.object({ read: count.meta({ description: 'How many were not read before.' }) }),
  graphql: {},
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: async ({ ctx }) => ({ read: await markAllRead(ctx.req) }),
})
