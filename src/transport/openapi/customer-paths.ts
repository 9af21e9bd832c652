import { id, list, object, ref, text, truth, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const tag = 'customers'
const status = { type: 'string', enum: ['enabled', 'disabled'] } as const

const node = object({
  id,
  name: text,
  type: { type: 'string', enum: ['customer', 'integrator'] },
  status,
  effectiveStatus: status,
  hasChildren: truth,
})

/** Calls about the tree of accounts. */
export const customerPaths: Paths = {
  '/api/customers/tree': {
    get: operation({
      tag,
      summary: 'The accounts directly below one, in the order of their names; without one, the topmost',
      parameters: [
        { name: 'parent', in: 'query', schema: id },
        { name: 'after', in: 'query', description: 'The “next” of the page before.', schema: text },
        { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 } },
      ],
      answer: object({ nodes: list(node), next: { type: ['string', 'null'] } }),
    }),
  },
  '/api/customers/{id}/move': {
    post: operation({
      tag,
      summary: 'Put an account, with everything below it, below another one, or at the top',
      parameters: [idParameter],
      body: object({ parent: { ...id, type: ['string', 'null'] } }),
      answer: object({ doc: ref('customers'), message: text }),
    }),
  },
  '/api/customers/{id}/email': {
    get: operation({
      tag,
      summary: 'Whom a message to an account would reach: the first of them, and how many more there are',
      parameters: [idParameter],
      answer: object({ recipients: list(object({ name: text, email: text })), more: whole }),
    }),
    post: operation({
      tag,
      summary:
        'Send a message to the active users of an account, or to the account itself when it has none. Plain text; a blank line begins a paragraph. Staff may name a template (its id or kind) instead',
      parameters: [idParameter],
      body: object({ subject: text, body: text, template: text }, ['subject', 'body', 'template']),
      answer: object({ queued: whole, message: text }),
    }),
  },
}
