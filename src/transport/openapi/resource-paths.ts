import type { SanitizedConfig } from 'payload'
import { mostAssigned } from '../../domain/resources/most-assigned.ts'
import { id, object, text, whole } from './json-schema.ts'
import { operation, type Paths } from './operation.ts'

/** Calls that all kinds of resources have beside reading and writing. */
export const resourcePaths = ({ collections }: SanitizedConfig): Paths =>
  Object.fromEntries(
    collections
      .filter(({ custom }) => custom.isOwnedResource === true)
      .map(({ slug }) => [`/api/${slug}/assign`, { post: assigning(slug) }]),
  )

const assigning = (tag: string) =>
  operation({
    tag,
    summary: `Give ${tag} to an account, all of them or none; without an account they belong to nobody`,
    body: object({
      ids: { type: 'array', items: id, minItems: 1, maxItems: mostAssigned },
      customer: { ...id, type: ['string', 'null'] },
    }),
    answer: object({ assigned: whole, message: text }),
  })
