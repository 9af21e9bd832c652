import type { CollectionBeforeOperationHook } from 'payload'

/** `login: null` says the same as leaving it out; Payload looks for the fields of a group inside of nothing. */
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
