import type { CollectionBeforeOperationHook } from 'payload'

/** `login: null` says the same as no login; Payload's fields of a group cannot stand it. */
export const dropEmptyLogin: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (
    operation === 'create' &&
    'data' in args &&
    args.data &&
    'login' in args.data &&
    args.data.login === null
  ) {
    delete args.data.login
  }
  return args
}
