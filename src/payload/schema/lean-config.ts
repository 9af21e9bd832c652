import type { Access, Field, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { filteringRules } from './filtering-rules.ts'

const known = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

/**
 * The collection as operations use it: without the create-only fields (`custom.createOnly`) and without layout fields
 * such as rows and collapsibles, so that Payload walks less than half of the fields of customers. Its access rules
 * return filters, which those of the configuration never do.
 */
export const leanConfig = (config: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const made = known.get(config)
  if (made) return made
  const lean = {
    ...config,
    access: { ...config.access, ...filtering(config.access) },
    fields: unwrap(config.fields),
    flattenedFields: config.flattenedFields.filter(isStored),
  }
  known.set(config, lean)
  known.set(lean, lean)
  return lean
}

type Rules = Record<'read' | 'update' | 'delete', Access>

const filtering = ({ read, update, delete: remove }: Rules): Rules => ({
  read: filteringRules.get(read) ?? read,
  update: filteringRules.get(update) ?? update,
  delete: filteringRules.get(remove) ?? remove,
})

const unwrap = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return unwrap(field.fields)
    return isStored(field) ? [field] : []
  })

const isStored = ({ custom }: Field | FlattenedField): boolean => custom?.createOnly !== true
