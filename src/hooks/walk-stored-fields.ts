import type { CollectionBeforeOperationHook, Field, FlattenedField, SanitizedCollectionConfig } from 'payload'

const leanConfigs = new WeakMap<SanitizedCollectionConfig, SanitizedCollectionConfig>()

/**
 * Payload walks all fields of a collection once for each document that it reads and five times for each that it
 * changes. Outside of creating it is given a list without those that exist for creating only (`custom.createOnly`) and
 * without the rows and boxes that only arrange the form: that is less than half of them at customers.
 */
export const walkStoredFields: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || !('collection' in args)) return args
  const { collection } = args
  return { ...args, collection: { ...collection, config: leanConfigOf(collection.config) } }
}

const leanConfigOf = (config: SanitizedCollectionConfig): SanitizedCollectionConfig => {
  const known = leanConfigs.get(config)
  if (known) return known
  const lean = {
    ...config,
    fields: unwrap(config.fields),
    flattenedFields: config.flattenedFields.filter(isStored),
  }
  leanConfigs.set(config, lean)
  leanConfigs.set(lean, lean)
  return lean
}

const unwrap = (fields: Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'row' || field.type === 'collapsible') return unwrap(field.fields)
    return isStored(field) ? [field] : []
  })

const isStored = ({ custom }: Field | FlattenedField): boolean => custom?.createOnly !== true
