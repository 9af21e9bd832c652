import type { Config, FlattenedField, SanitizedConfig } from 'payload'
import { isNeeded, isWritable } from './writing.ts'

type Transform = NonNullable<NonNullable<Config['typescript']>['schema']>[number]
type Definition = NonNullable<ReturnType<Transform>['definitions']>[string]

/**
 * Adds to the generated types what creating a document takes, as `collectionsCreate`: Payload derives that from what a
 * document holds, and so asks for fields that have a default and offers those that only the product writes.
 */
export const typeCreating: Transform = ({ config, jsonSchema }) => {
  const definitions = { ...jsonSchema.definitions }
  const properties: Record<string, Definition> = {}
  for (const { slug, flattenedFields } of ownCollections(config)) {
    const document = definitions[slug]
    if (!document) continue
    definitions[`${slug}_create`] = createType(document, flattenedFields)
    properties[slug] = { $ref: `#/definitions/${slug}_create` }
  }
  return {
    ...jsonSchema,
    definitions,
    properties: {
      ...jsonSchema.properties,
      collectionsCreate: {
        type: 'object',
        properties,
        required: Object.keys(properties),
        additionalProperties: false,
      },
    },
    required: [...requiredOf(jsonSchema), 'collectionsCreate'],
  }
}

const ownCollections = ({ collections }: SanitizedConfig) =>
  collections.filter(({ slug }) => !slug.startsWith('payload-'))

const createType = (document: Definition, fields: readonly FlattenedField[]): Definition => {
  const written = fields.filter((field) => isWritable(field, 'create'))
  const properties = Object.fromEntries(
    written.flatMap(({ name }) => {
      const property = document.properties?.[name]
      return property ? [[name, property]] : []
    }),
  )
  return {
    type: 'object',
    additionalProperties: false,
    properties,
    required: written.filter(isNeeded).map(({ name }) => name),
  }
}

const requiredOf = ({ required }: Definition): string[] => (Array.isArray(required) ? required : [])
