import { object, ref, text, type JsonSchema } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'

const tag = 'service'
const anyObject: JsonSchema = { type: 'object' }

/** Operations that are about no document. */
export const servicePaths: Paths = {
  '/api/graphql': {
    post: operation({
      operationId: 'graphql',
      codes: [
        'bad_request',
        'validation_failed',
        'unknown_field',
        'unauthenticated',
        'forbidden',
        'conflict',
        'payload_too_large',
        'unsupported_media_type',
        'rate_limited',
        'internal',
        'unavailable',
      ],
      takesIdempotencyKey: true,
      tag,
      summary: 'One GraphQL operation',
      body: object({ query: text, variables: anyObject, operationName: text }, [
        'variables',
        'operationName',
      ]),
      answer: ref('GraphQLAnswer'),
      failureOf: () => ref('GraphQLAnswer'),
      isOpen: true,
    }),
  },
  '/api/access': {
    get: operation({
      operationId: 'readAccess',
      codes: ['unauthenticated', 'forbidden', 'internal', 'unavailable'],
      tag,
      summary: 'What the caller may do',
      answer: anyObject,
      isOpen: true,
    }),
  },
  '/api/healthz': {
    get: operation({
      operationId: 'healthz',
      codes: ['method_not_allowed'],
      tag,
      summary: 'The process is alive',
      answer: object({ status: text }),
      isOpen: true,
    }),
  },
  '/api/readyz': {
    get: operation({
      operationId: 'readyz',
      codes: ['method_not_allowed', 'unavailable'],
      tag,
      summary: 'The database is reachable and up to date',
      answer: object({ status: text }),
      isOpen: true,
    }),
  },
  '/api/openapi.json': {
    get: operation({
      operationId: 'readOpenAPI',
      codes: ['method_not_allowed'],
      tag,
      summary: 'This description',
      answer: anyObject,
      isOpen: true,
    }),
  },
  '/api/docs': {
    get: operation({
      operationId: 'readReference',
      codes: ['method_not_allowed'],
      tag,
      summary: 'This description as a page to read and search',
      answer: text,
      media: 'text/html',
      isOpen: true,
    }),
  },
}
