import type { CollectionBeforeOperationHook } from 'payload'
import { leanConfig } from './lean-config.ts'

/**
 * Payload walks all fields of a collection once for each document that it reads and five times for each that it
 * changes, which is most of the CPU of both. Outside of creating it is given as few as possible, and the rules of
 * access that answer with a filter (`payload/schema/offer-without-filter.ts`).
 */
export const walkStoredFields: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'create' || !('collection' in args)) return args
  const { collection } = args
  return { ...args, collection: { ...collection, config: leanConfig(collection.config) } }
}
