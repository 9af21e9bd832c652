import { id, list, object, optionalText, ref, truth, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'signing in'
const moment = { type: 'string', format: 'date-time' }

/** Where somebody is signed in. */
export const sessionPaths: Paths = {
  '/api/users/sessions': {
    get: operation({
      tag,
      summary: 'One’s own open sessions: this one first, then those used last',
      answer: object({
        docs: list(
          object({
            ...{ id, address: optionalText, userAgent: optionalText },
            ...{ createdAt: moment, lastSeenAt: moment, isCurrent: truth },
          }),
        ),
        totalDocs: whole,
      }),
    }),
  },
  '/api/users/sessions/{id}': {
    delete: operation({
      tag,
      summary: 'End one of one’s own sessions',
      parameters: [idParameter],
      answer: ref('Message'),
    }),
  },
}
