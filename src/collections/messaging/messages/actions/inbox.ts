import { z } from 'zod'
import { onesOwn } from '../../../../access/can.ts'
import { languages } from '../../../../i18n/language.ts'
import { defineAction } from '../../../../kernel/action/define-action.ts'
import { count, moment, uuid } from '../../../../kernel/action/schemas.ts'
import { readerLanguage } from '../../translations/reader-language.ts'
import { deliveryCursor } from '../delivery-cursor.ts'
import { readInbox } from '../operations/read-inbox.ts'

const entry = z
  .object({
    id: uuid,
    language: z.enum(languages).meta({ description: 'The language of the title and the text.' }),
    ...{ title: z.string(), body: z.string() },
    kind: z.string().meta({ jsonSchema: { type: 'string', enum: ['info', 'promotional', 'tester'] } }),
    createdAt: moment,
    readAt: moment.nullable(),
  })
  .meta({ title: 'InboxMessage' })

export const inbox = defineAction({
  on: 'messages',
  verb: 'inbox',
  about: 'collection',
  method: 'get',
  name: 'inbox',
  summary:
    'The caller’s own messages, newest first, each in the caller’s language as far as it is written in it',
  can: onesOwn,
  input: z.object({
    after: deliveryCursor('after').nullish().meta({ description: 'The “next” of the page before.' }),
    unread: z.boolean().nullish().meta({ description: 'Only those not read yet.' }),
    limit: z
      .int()
      .min(1)
      .max(100)
      .nullish()
      .transform((limit) => limit ?? 50),
  }),
  output: z.object({
    docs: z.array(entry),
    unread: count,
    next: z.string().nullable(),
    latest: z.string().meta({ description: 'Where the stream goes on after this answer.' }),
  }),
  graphql: { name: 'Inbox' },
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, input: { after, unread, limit } }) =>
    readInbox(ctx.req, {
      after: after ?? undefined,
      onlyUnread: unread === true,
      limit,
      language: await readerLanguage(ctx.req),
    }),
})
