import type { Access, Field, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { filteringRules } from './filtering-rules.ts'

const known = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

/**
 * The same collection as operations use it: without the fields that exist for creating only (`custom.createOnly`) and
 * without the rows and boxes that only arrange the form, for Payload to walk: less than half of all at customers. Its
 * rules of access answer with filters, which those of the configuration itself never do.
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
