import { configToJSONSchema, type FlattenedField, type SanitizedConfig } from 'payload'
import { id, list, object, optionalText, text, whole, type JsonSchema } from './json-schema.ts'
import type { Owner } from './owners.ts'

/** The schemas of documents as read (`customers`) and as written (`customers-create`, `customers-update`). */
export const documentSchemas = (
  config: SanitizedConfig,
  owners: readonly Owner[],
): Record<string, JsonSchema> => {
  const { definitions = {} } = configToJSONSchema(config, 'text')
  const schemas: Record<string, JsonSchema> = {}
  for (const { slug, fields } of owners) {
    const read = toOpenAPI(definitions[slug])
    const { id: _, createdAt, updatedAt, collection, ...writable } = read.properties ?? {}
    const properties = Object.fromEntries(
      Object.entries(writable).map(([name, schema]) => [name, withoutDocuments(schema)]),
    )
    schemas[slug] = read
    schemas[`${slug}-create`] = { type: 'object', properties, required: requiredNames(fields) }
    schemas[`${slug}-update`] = { type: 'object', properties }
  }
  return schemas
}

const requiredNames = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) =>
    'required' in field && field.required && !('defaultValue' in field && field.defaultValue !== undefined)
      ? [field.name]
      : [],
  )

/** Replaces `#/definitions/x` by `#/components/schemas/x`. */
const toOpenAPI = (schema: unknown): JsonSchema =>
  JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"#/components/schemas/'))

/** Related documents are written as their ids. */
const withoutDocuments = (schema: JsonSchema): JsonSchema => {
  if (schema.oneOf) {
    const kept = schema.oneOf.filter(({ $ref }) => $ref === undefined)
    const [only] = kept
    return kept.length === 1 && only
      ? { ...only, description: schema.description }
      : { ...schema, oneOf: kept }
  }
  if (!schema.properties) return schema
  const properties = Object.entries(schema.properties).map(([name, inner]) => [name, withoutDocuments(inner)])
  return { ...schema, properties: Object.fromEntries(properties) }
}

const fieldError = object({ path: text, message: text, code: text })

const failureData: JsonSchema = {
  ...object({ errors: list(fieldError), reason: text, until: text }, ['reason', 'until']),
  description:
    '“reason” and “until” (a time) come with account_disabled and account_locked, when they are known.',
}

export const sharedSchemas: Record<string, JsonSchema> = {
  Failure: object({
    errors: list(object({ message: text, code: text, data: failureData }, ['data'])),
  }),
  Message: object({ message: text }),
  BulkError: object({ id, message: text, code: text, data: object({ errors: list(fieldError) }) }, ['data']),
  Token: object({
    token: text,
    exp: { ...whole, description: 'Seconds since 1970.' },
    message: optionalText,
    user: { $ref: '#/components/schemas/users' },
  }),
}
