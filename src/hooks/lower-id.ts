import type { CollectionBeforeOperationHook } from 'payload'

/** The database finds a row by its id in capitals too; whatever compares ids, such as “is it one's own?”, must see one spelling. */
export const lowerId: CollectionBeforeOperationHook = ({ args }) =>
  'id' in args && typeof args.id === 'string' ? { ...args, id: args.id.toLowerCase() } : args
