import { id, list, object, text, truth, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'announcements'

const moment: JsonSchema = { type: 'string', format: 'date-time' }

const shown = object({
  id,
  kind: { type: 'string', enum: ['info', 'success', 'warning', 'danger'] },
  title: text,
  body: {
    type: 'array',
    items: { type: 'object' },
    description:
      'Blocks, each with its “kind”: “paragraph” and “heading” (with “level”) hold “inlines”, a “list” (“isOrdered”) holds “items”. An inline is “text” with its look, a “break”, or a “link” with “url” and “runs”.',
  },
  text: { ...text, description: 'The same as plain text.' },
  dismissible: truth,
  publishAt: moment,
  expireAt: { type: ['string', 'null'], format: 'date-time' },
})

/** What the readers of announcements ask for. */
export const announcementPaths: Paths = {
  '/api/announcements/current': {
    get: operation({
      tag,
      summary:
        'What is shown to the caller now, the most severe first, then the newest; without a session what stands on the sign-in pages',
      answer: object({ docs: list(shown) }),
      isOpen: true,
    }),
  },
  '/api/announcements/{id}/dismiss': {
    post: operation({
      tag,
      summary: 'Show an announcement to the caller no more; a second time answers the same',
      parameters: [idParameter],
      answer: object({ id, dismissedAt: moment }),
    }),
  },
}
