import { z } from 'zod'
import { onesOwn } from '../../../../access/can.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { moment, uuid } from '../../../../kernel/action/schemas.ts'
import { dismissAnnouncement } from '../operations/dismiss-announcement.ts'

export const dismiss = defineAction({
  on: 'announcements',
  verb: 'dismiss',
  about: 'document',
  method: 'post',
  name: 'dismissAnnouncement',
  summary: 'Show an announcement to the caller no more; a second time answers the same',
  can: onesOwn,
  input: noInput,
  output: z.object({
    id: uuid,
    dismissedAt: moment,
  }),
  graphql: { type: 'AnnouncementDismissal' },
  codes: ['conflict'],
  isRepeatable: true,
  transaction: 'own',
  audit: false,
  run: ({ ctx, id }) => dismissAnnouncement(ctx.req, id),
})
