import { id, list, object, optionalText, text, whole, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'messages'

const kind: JsonSchema = { type: 'string', enum: ['info', 'promotional', 'tester'] }

const entry = object({
  id,
  title: text,
  body: text,
  kind,
  createdAt: { type: 'string', format: 'date-time' },
  readAt: { type: ['string', 'null'], format: 'date-time' },
})

const events: JsonSchema = {
  type: 'string',
  description:
    'Events called “message”; the data of each is one message as in the inbox, its id the place in the stream.',
}

/** What the sender of a message asks before, and what its recipients ask for. */
export const messagePaths: Paths = {
  '/api/messages/preview': {
    post: operation({
      tag,
      summary: 'Who would get a message: how many do, and how many of those meant do not. Sends nothing',
      body: object(
        {
          kind,
          audience: { type: 'string', enum: ['users', 'groups', 'accounts', 'filter', 'everyone'] },
          users: list(id),
          groups: list(id),
          customers: list(id),
          filter: { type: 'object' },
        },
        ['kind', 'users', 'groups', 'customers', 'filter'],
      ),
      answer: object({
        recipients: whole,
        leftOut: object({
          cannotSignIn: whole,
          wantNoMessages: whole,
          wantNoAdvertising: whole,
          areNoTesters: whole,
        }),
      }),
    }),
  },
  '/api/messages/inbox': {
    get: operation({
      tag,
      summary: 'The caller’s own messages, newest first',
      parameters: [
        { name: 'after', in: 'query', description: 'The “next” of the page before.', schema: text },
        { name: 'unread', in: 'query', schema: { type: 'boolean', default: false } },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 } },
      ],
      answer: object({ docs: list(entry), unread: whole, next: optionalText, latest: text }),
    }),
  },
  '/api/messages/{id}/read': {
    post: operation({
      tag,
      summary: 'Mark one of the caller’s own messages as read',
      parameters: [idParameter],
      answer: object({ id, readAt: { type: 'string', format: 'date-time' } }),
    }),
  },
  '/api/messages/read-all': {
    post: operation({
      tag,
      summary: 'Mark all of the caller’s own messages as read',
      answer: object({ read: whole }),
    }),
  },
  '/api/messages/stream': {
    get: operation({
      tag,
      summary:
        'The caller’s own messages as they come (server-sent events). Goes on after the “Last-Event-ID” of the request; without one it begins with all that is unread',
      parameters: [
        {
          name: 'after',
          in: 'query',
          description: 'In place of “Last-Event-ID”: an event’s id, or the “latest” of the inbox.',
          schema: text,
        },
      ],
      answer: events,
      media: 'text/event-stream',
    }),
  },
}
