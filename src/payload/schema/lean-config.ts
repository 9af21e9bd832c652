import type { Field, FlattenedField, SanitizedCollectionConfig } from 'payload'

const known = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

/**
 * The same collection without the fields that exist for creating only (`custom.createOnly`) and without the rows and
 * boxes that only arrange the form, for Payload to walk: less than half of all at customers.
 */
export const leanConfig = (config: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const made = known.get(config)
  if (made) return made
  const lean = {
    ...config,
    fields: unwrap(config.fields),
    flattenedFields: config.flattenedFields.filter(isStored),
  }
  known.set(config, lean)
  known.set(lean, lean)
  return lean
}

const unwrap = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return unwrap(field.fields)
    return isStored(field) ? [field] : []
  })

const isStored = ({ custom }: Field | FlattenedField): boolean => custom?.createOnly !== true
