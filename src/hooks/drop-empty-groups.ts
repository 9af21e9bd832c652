import type { CollectionBeforeOperationHook } from 'payload'

/** `login: null` is treated as missing; Payload would fail on the fields of a null group. */
export const dropEmptyGroups: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if ((operation !== 'create' && operation !== 'update') || !('data' in args)) return args
  const data: unknown = args.data
  if (typeof data !== 'object' || data === null) return args
  const groups = new Set(
    collection.flattenedFields
      .filter(({ type }) => type === 'group' || type === 'tab')
      .map(({ name }) => name),
  )
  const kept = Object.entries(data).filter(([name, value]) => value !== null || !groups.has(name))
  return { ...args, data: Object.fromEntries(kept) }
}
