import type { CollectionAfterChangeHook } from 'payload'
import { endSessionsBelow } from '../../../../identity/sessions/end-sessions-below.ts'

/** Disabling bites at the next request anyway; this also voids the links mailed to the people of the whole subtree. */
export const endSessionsOnDisable: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isNowDisabled =
    operation === 'update' && doc.status === 'disabled' && previousDoc.status !== 'disabled'
  if (isNowDisabled && typeof doc.path === 'string') await endSessionsBelow({ req, path: doc.path })
  return doc
}
