import type { FlattenedField } from 'payload'
import { isAnswered } from '../../payload/schema/writing.ts'
import { ref, truth, type JsonSchema } from './json-schema.ts'
import type { Owner } from './owners.ts'

type Fields = readonly FlattenedField[]

/** `select`: which fields an answer holds beside `id`, or with `false` which it leaves out. */
export const selectSchema = (fields: Fields): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    fields
      .filter(isAnswered)
      .map((field) => [
        field.name,
        'flattenedFields' in field && !('blocks' in field)
          ? { oneOf: [truth, selectSchema(field.flattenedFields)] }
          : truth,
      ]),
  ),
  additionalProperties: false,
})

/** `populate`: the same for related documents, by their collection. */
export const populateSchema = (owners: readonly Owner[]): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    owners.filter(({ isGlobal }) => !isGlobal).map(({ slug }) => [slug, ref(`${slug}-select`)]),
  ),
  additionalProperties: false,
})

/** The fields that a list can be sorted by, each also backwards. */
export const sortableNames = (fields: Fields): string[] =>
  ['id', ...fields.filter(isSortable).map(({ name }) => name)].flatMap((name) => [name, `-${name}`])

const unsortable = new Set<FlattenedField['type']>(['group', 'tab', 'array', 'blocks', 'richText', 'json'])

const isSortable = (field: FlattenedField): boolean =>
  isAnswered(field) &&
  !unsortable.has(field.type) &&
  !('virtual' in field && field.virtual === true) &&
  !('hasMany' in field && field.hasMany)
