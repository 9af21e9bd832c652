import type { SanitizedConfig } from 'payload'
import { fieldSchemas, neededNames } from './field-schema.ts'
import { id, text, type JsonSchema } from './json-schema.ts'
import type { Owner } from './owners.ts'
import { populateSchema, selectSchema, sortableNames } from './select-schemas.ts'
import { conditionSchemas, whereSchema } from './where-schemas.ts'

/**
 * The schemas of documents as read (`customers`) and as written (`customers-create`, `customers-update`), and of what is
 * asked for (`customers-where`, `-select`, `-sort`).
 */
export const documentSchemas = (
  { collections }: SanitizedConfig,
  owners: readonly Owner[],
): Record<string, JsonSchema> => {
  const signingIn = new Set(collections.filter(({ auth }) => auth).map(({ slug }) => slug))
  return {
    ...Object.assign({}, ...owners.map((owner) => ownSchemas(owner, owners, signingIn))),
    ...conditionSchemas(),
    populate: populateSchema(owners),
  }
}

const ownSchemas = (
  owner: Owner,
  owners: readonly Owner[],
  signingIn: ReadonlySet<string>,
): Record<string, JsonSchema> => {
  const { slug, fields, isGlobal, mayBeCreated, mayBeUpdated } = owner
  return {
    [slug]: readSchema(owner, signingIn.has(slug)),
    [`${slug}-select`]: selectSchema(fields),
    ...(!isGlobal && {
      [`${slug}-where`]: whereSchema(owner, owners),
      [`${slug}-sort`]: { type: 'string', enum: sortableNames(fields) },
    }),
    ...(mayBeCreated && { [`${slug}-create`]: createSchema(owner) }),
    ...(mayBeUpdated && {
      [`${slug}-update`]: { type: 'object', properties: fieldSchemas(fields, 'update') },
    }),
  }
}

const createSchema = ({ fields }: Owner): JsonSchema => {
  const required = neededNames(fields)
  return {
    type: 'object',
    properties: fieldSchemas(fields, 'create'),
    ...(required.length > 0 && { required }),
  }
}

/** Only `id` is always there: `select` leaves fields out, and so does the access of the caller. */
const readSchema = ({ slug, fields, isGlobal, description }: Owner, isUser: boolean): JsonSchema => ({
  type: 'object',
  ...(description && { description }),
  properties: {
    id,
    ...fieldSchemas(fields, 'read'),
    ...(isUser && { collection: { type: 'string', const: slug }, _strategy: text }),
    ...(isGlobal && { globalType: { type: 'string', const: slug } }),
  },
  ...(!isGlobal && { required: ['id'] }),
})
