import type { CollectionBeforeOperationHook } from 'payload'

/**
 * What follows a change, such as the mail to a new user, is done by hooks that read the document as it is answered. A
 * `select` would leave out what they go by, so it narrows what is read and nothing that is written.
 */
export const changeWholeDocuments: CollectionBeforeOperationHook = ({ args, operation }) =>
  (operation === 'create' || operation === 'update') && 'select' in args && args.select
    ? { ...args, select: undefined }
    : args
