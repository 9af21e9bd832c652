import type { CollectionBeforeOperationHook } from 'payload'
import { leanConfig } from './lean-config.ts'

/**
 * Payload walks all fields of a collection once for each document that it reads and five times for each that it
 * changes, which is most of the CPU of both. Except on create it gets a configuration with as few fields as possible,
 * and with the access rules that return filters (`offer-without-filter.ts`).
 */
export const walkStoredFields: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || !('collection' in args)) return args
  const { collection } = args
  return { ...args, collection: { ...collection, config: leanConfig(collection.config) } }
}
