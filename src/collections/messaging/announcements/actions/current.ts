import { z } from 'zod'
import { anyone } from '../../../../access/can.ts'
import { announcementKinds } from '../../../../domain/messaging/announcement-kind.ts'
import type { RichBlock } from '../../../../domain/rich-text/rich-text.ts'
import { languages } from '../../../../i18n/language.ts'
import { defineAction, noInput } from '../../../../kernel/action/define-action.ts'
import { moment, uuid } from '../../../../kernel/action/schemas.ts'
import { readerLanguage } from '../../translations/reader-language.ts'
import { readCurrent } from '../operations/read-current.ts'

const blocks = z.custom<RichBlock[]>().meta({
  jsonSchema: {
    type: 'array',
    items: { type: 'object' },
    description:
      'Blocks, each with its “kind”: “paragraph” and “heading” (with “level”) hold “inlines”, a “list” (“isOrdered”) holds “items”. An inline is “text” with its look, a “break”, or a “link” with “url” and “runs”.',
  },
})

const shown = z
  .object({
    id: uuid,
    kind: z.enum(announcementKinds),
    language: z.enum(languages).meta({ description: 'The language of the title and the text.' }),
    title: z.string(),
    body: blocks,
    text: z.string().meta({ description: 'The same as plain text.' }),
    dismissible: z.boolean(),
    publishAt: moment,
    expireAt: moment.nullable(),
  })
  .meta({ title: 'CurrentAnnouncement' })

export const currentAnnouncements = defineAction({
  on: 'announcements',
  verb: 'current',
  about: 'collection',
  method: 'get',
  name: 'currentAnnouncements',
  summary:
    'What is shown to the caller now, in their language as far as it is written in it, the most severe first, then the newest; without a session what stands on the sign-in pages',
  can: anyone,
  input: noInput,
  output: z.object({ docs: z.array(shown) }),
  graphql: {
    name: 'CurrentAnnouncements',
    output: z.array(shown.extend({ body: z.unknown() }).meta({ title: 'CurrentAnnouncement' })),
    from: ({ docs }) => docs,
  },
  isRepeatable: true,
  audit: false,
  run: async ({ ctx }) => ({ docs: await readCurrent(ctx.req, await readerLanguage(ctx.req)) }),
})
