import type { CollectionBeforeOperationHook } from 'payload'

/**
 * The database also finds a row by its id in capitals; code that compares ids, such as for “own document”, needs one
 * spelling.
 */
export const lowerId: CollectionBeforeOperationHook = ({ args }) =>
  'id' in args && typeof args.id === 'string' ? { ...args, id: args.id.toLowerCase() } : args
