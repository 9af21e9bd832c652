import type { FlattenedField, Option } from 'payload'
import { isAnswered, isNeeded, isWritable } from '../../payload/schema/writing.ts'
import { id, list, orNull, ref, type JsonSchema } from './json-schema.ts'

/** What a schema describes: an answer, or the body of a request. */
export type Use = 'read' | 'create' | 'update'

type Fields = readonly FlattenedField[]

/** The fields that an answer can hold or a request may send, by name. */
export const fieldSchemas = (fields: Fields, use: Use): Record<string, JsonSchema> =>
  Object.fromEntries(
    fields
      .filter((field) => (use === 'read' ? isAnswered(field) : isWritable(field, use)))
      .map((field) => [field.name, fieldSchema(field, use)]),
  )

/** The names of the fields without which nothing is created. */
export const neededNames = (fields: Fields): string[] =>
  fields.filter((field) => isWritable(field, 'create') && isNeeded(field)).map(({ name }) => name)

/** The options of a choice. */
export const valuesOf = (options: readonly Option[]): string[] =>
  options.map((option) => (typeof option === 'string' ? option : option.value))

const fieldSchema = (field: FlattenedField, use: Use): JsonSchema => {
  const description = descriptionOf(field, use)
  const schema = isFilled(field) ? valueSchema(field, use) : orNull(valueSchema(field, use))
  return {
    ...schema,
    ...(description && { description }),
  }
}

/** Whether it is never null: what is required, switches, and the parts of a group. */
const isFilled = (field: FlattenedField): boolean =>
  ('required' in field && field.required === true) ||
  ['checkbox', 'group', 'tab', 'array'].includes(field.type) ||
  field.name === 'createdAt' ||
  field.name === 'updatedAt'

const valueSchema = (field: FlattenedField, use: Use): JsonSchema => {
  switch (field.type) {
    case 'text':
      return many(field.hasMany, textSchema(field.maxLength, use))
    case 'textarea':
      return textSchema(field.maxLength, use)
    case 'number':
      return {
        type: 'integer',
        ...(field.min !== undefined && { minimum: field.min }),
        ...(field.max !== undefined && { maximum: field.max }),
      }
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return { type: 'string', format: 'date-time' }
    case 'select':
      return many(field.hasMany, { type: 'string', enum: valuesOf(field.options) })
    case 'relationship':
      return many(field.hasMany, referenceSchema(field.relationTo, use))
    case 'group':
    case 'tab':
      return { type: 'object', properties: fieldSchemas(field.flattenedFields, use) }
    case 'array':
      return list({ type: 'object', properties: fieldSchemas(field.flattenedFields, use) })
    case 'richText':
      return {
        type: 'object',
        properties: { root: { type: 'object', additionalProperties: true } },
        required: ['root'],
      }
    case 'json':
      return field.custom?.isObject === true ? { type: 'object', additionalProperties: true } : {}
    default:
      return {}
  }
}

const many = (hasMany: boolean | undefined, schema: JsonSchema): JsonSchema =>
  hasMany ? list(schema) : schema

/** An id; in an answer to a read with `depth` the document itself. */
const referenceSchema = (relationTo: string | string[], use: Use): JsonSchema =>
  use === 'read' && typeof relationTo === 'string' ? { oneOf: [id, ref(relationTo)] } : id

/** A stored text may be longer than a limit that came after it. */
const textSchema = (maxLength: number | undefined, use: Use): JsonSchema => ({
  type: 'string',
  ...(use !== 'read' && maxLength && { maxLength }),
})

/** A default is told in words: generators of clients take a field with the keyword `default` for a required one. */
const descriptionOf = (field: FlattenedField, use: Use): string => {
  const fallback =
    use === 'create' && 'defaultValue' in field && typeof field.defaultValue !== 'function'
      ? field.defaultValue
      : undefined
  return [helpOf(field), ...(fallback === undefined ? [] : [`Default: ${JSON.stringify(fallback)}.`])]
    .filter(Boolean)
    .join(' ')
}

const helpOf = ({ admin }: FlattenedField): string => {
  const given: unknown = admin && 'description' in admin ? admin.description : undefined
  if (typeof given === 'string') return given
  return typeof given === 'object' && given !== null && 'en' in given && typeof given.en === 'string'
    ? given.en
    : ''
}
