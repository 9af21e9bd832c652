import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Actions that follow a change, such as the mail to a new user, are done by hooks that read the returned document. A
 * `select` would omit fields they need, so it applies to reads only.
 */
export const changeWholeDocuments: CollectionBeforeOperationHook = ({ args, operation }) =>
  (operation === 'create' || operation === 'update') && 'select' in args && args.select
    ? { ...args, select: undefined }
    : args
