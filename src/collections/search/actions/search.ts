import { z } from 'zod'
import { signedIn } from '../../../access/can.ts'
import { concurrently } from '../../../identity/rate-limits/limits.ts'
import { defineAction } from '../../../kernel/action/define-action.ts'
import { uuid } from '../../../kernel/action/schemas.ts'
import { findEverywhere } from '../operations/find-everywhere.ts'

const matched = z
  .object({
    field: z.string().meta({ description: 'The name of the field; “id” for the document’s own.' }),
    label: z.string().meta({ description: 'What the field is called in the reader’s language.' }),
    value: z.string().meta({ description: 'Its value; of a long one the part around what was found.' }),
  })
  .meta({ title: 'SearchMatch' })

const hit = z
  .object({
    collection: z.string(),
    label: z.string().meta({ description: 'What it is, in the reader’s language: “Customer”.' }),
    id: uuid,
    title: z.string(),
    detail: z
      .string()
      .nullable()
      .meta({ description: 'The account of a user or a resource; the e-mail of an account.' }),
    effectiveStatus: z
      .string()
      .nullable()
      .meta({ jsonSchema: { type: ['string', 'null'], enum: ['enabled', 'disabled', null] } }),
    locked: z.boolean().nullable().meta({ description: 'Of a user, for those who may read it.' }),
    matched,
  })
  .meta({ title: 'SearchHit' })

export const search = defineAction({
  on: 'search',
  tag: 'search',
  verb: 'search',
  about: 'collection',
  path: '/',
  method: 'get',
  name: 'search',
  summary: 'Customers, users and resources in the caller’s sight by any value, best first',
  can: {
    ...signedIn,
    roles: {
      administrator: 'all',
      support: 'all',
      manager: 'the own subtree',
      member: 'the own account, what it owns, oneself',
    },
  },
  input: z.object({
    q: z.string().trim().min(2).max(200).meta({
      description:
        'A name, an e-mail, a user name, a telephone number however typed, an address, a number of another system, a host or an id. Case and accents make no difference.',
    }),
    limit: z
      .int()
      .min(1)
      .max(25)
      .nullish()
      .transform((limit) => limit ?? 8),
  }),
  output: z.object({ docs: z.array(hit) }),
  graphql: { name: 'Search' },
  limit: concurrently({ each: 6 }),
  isRepeatable: true,
  audit: false,
  run: async ({ ctx, input: { q, limit } }) => {
    const hits = await findEverywhere(ctx.req, { typed: q, limit })
    return { docs: hits.map(({ closeness: _closeness, ...shown }) => shown) }
  },
})
