import { recipientStates } from '../../domain/messaging/recipient-state.ts'
import { id, list, object, optionalText, text, truth, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'mailings'

const state = { type: 'string', enum: [...recipientStates] }

const progress = object({
  state: { type: 'string', enum: ['running', 'stopping', 'stopped', 'done'] },
  total: whole,
  ...Object.fromEntries(recipientStates.map((each) => [each, whole])),
})

const recipient = object({
  user: id,
  name: text,
  address: text,
  customer: { type: ['object', 'null'], properties: { id, name: text } },
  state,
  attempts: whole,
  error: optionalText,
  email: { ...id, type: ['string', 'null'] },
})

/** What is asked of a mailing beside reading and starting it. */
export const mailingPaths: Paths = {
  '/api/mailings/count': {
    post: operation({
      tag,
      summary:
        'How many a mailing would reach now, and how many it would leave out; it starts only with this “recipientCount” as “expectedRecipients”',
      body: object({
        audience: { type: 'string', enum: ['filter', 'group', 'customers'] },
        filter: { type: 'object', description: 'Of customers, as “where” elsewhere.' },
        group: id,
        customers: list(id),
        people: { type: 'string', enum: ['all', 'managers'], default: 'all' },
      }),
      answer: object({
        recipientCount: whole,
        accountCount: whole,
        pendingCount: whole,
        lockedCount: whole,
        emptyAccountCount: whole,
      }),
    }),
  },
  '/api/mailings/{id}/progress': {
    get: operation({ tag, summary: 'How far a mailing is', parameters: [idParameter], answer: progress }),
  },
  '/api/mailings/{id}/recipients': {
    get: operation({
      tag,
      summary: 'What became of each recipient of a mailing',
      parameters: [
        idParameter,
        { name: 'state', in: 'query', schema: state },
        { name: 'page', in: 'query', schema: { type: 'integer', minimum: 1, default: 1 } },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
      ],
      answer: object({ docs: list(recipient), page: whole, hasNextPage: truth }),
    }),
  },
  '/api/mailings/{id}/stop': {
    post: operation({
      tag,
      summary: 'Stop a mailing: nothing further of it begins to leave',
      parameters: [idParameter],
      answer: progress,
    }),
  },
  '/api/mailings/{id}/resend-failed': {
    post: operation({
      tag,
      summary: 'Send the failed mails of a mailing again',
      parameters: [idParameter],
      answer: object({ queued: whole, message: text }),
    }),
  },
}
