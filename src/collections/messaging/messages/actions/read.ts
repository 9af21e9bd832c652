import { z } from 'zod'
import { onesOwn } from '../../../../access/can.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { moment, uuid } from '../../../../kernel/action/schemas.ts'
import { markRead } from '../operations/mark-read.ts'

export const readMessage = defineAction({
  on: 'messages',
  verb: 'read',
  about: 'document',
  method: 'post',
  name: 'readMessage',
  summary: 'Mark one of the caller’s own messages as read; a second time answers the same',
  can: onesOwn,
  input: noInput,
  output: z.object({ id: uuid, readAt: moment }),
  graphql: { type: 'InboxReading' },
  isRepeatable: true,
  audit: false,
  run: ({ ctx, id }) => markRead(ctx.req, id),
})
