import type { SanitizedConfig } from 'payload'
import { impactActions } from '../../domain/accounts/impact.ts'
import { id, object, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'
import { idParameter } from './parameters.ts'

const kind = object({ total: whole, change: whole, stay: whole })

/** What an action on an account would hit, with a count for every kind of resource. */
export const impactPaths = ({ collections }: SanitizedConfig): Paths => {
  const slugs = collections.filter(({ custom }) => custom.isOwnedResource === true).map(({ slug }) => slug)
  const each = <T>(value: T) => Object.fromEntries(slugs.map((slug) => [slug, value]))
  const action = { type: 'string', enum: impactActions } as const
  return {
    '/api/customers/{id}/impact': {
      get: operation({
        tag: 'customers',
        summary: 'How much disabling, enabling, deleting or moving an account would hit, itself included',
        parameters: [
          idParameter,
          { name: 'action', in: 'query', required: true, schema: action },
          {
            name: 'parent',
            in: 'query',
            description:
              'Of a move: the account above, or “null” for the top. A place that is refused is a 400.',
            schema: { oneOf: [id, { const: 'null' }] },
          },
        ],
        answer: object({
          action,
          customers: whole,
          users: whole,
          ...each(whole),
          resources: object(each(kind)),
        }),
      }),
    },
  }
}
