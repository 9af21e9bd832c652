import { id, list, object, optionalText, text, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'

const moment = { type: 'string', format: 'date-time' } as const

const event = object(
  {
    type: { ...text, description: 'Lower-case words with dots, such as camera.offline; or limit-near.' },
    customer: { ...id, description: 'The account; not needed with a resource, nor for one’s own.' },
    resource: object({ kind: { ...text, description: 'The collection, such as cameras.' }, id }),
    id: { ...text, description: 'Given by the app: the same one counts once in an account.' },
    title: optionalText,
    text: optionalText,
    data: { type: 'object', additionalProperties: true, description: '4096 bytes at most.' },
    occurredAt: moment,
  },
  ['customer', 'resource', 'id', 'title', 'text', 'data', 'occurredAt'],
)

/** Events are posted in a way of their own, one or many at once, in place of the usual way to make a document. */
export const withEventPosting = (paths: Paths): Paths => ({
  ...paths,
  '/api/events': {
    ...paths['/api/events'],
    post: operation({
      tag: 'events',
      summary: 'Report what happened: one event, or a list of a hundred at most, all of them or none',
      body: { oneOf: [event, { ...list(event), minItems: 1, maxItems: 100 }] },
      answer: object({ accepted: whole, repeated: whole }),
      status: 201,
    }),
  },
})
