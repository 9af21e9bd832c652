import type { CollectionAfterChangeHook } from 'payload'
import { endSessionsBelow } from '../../../../identity/sessions/end-sessions-below.ts'

/**
 * Disabling bites at the next request anyway; this also voids the links mailed to the people of the whole subtree.
 * Enabling ends the sessions of whoever was moved below the account meanwhile: none outlives a time in which it was
 * refused. The path is that of the stored account: managers do not read it, and the document of theirs lacks it.
 */
export const endSessionsOnStatusChange: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  const isTurned = operation === 'update' && doc.status !== previousDoc.status
  if (isTurned)
    await endSessionsBelow({ req, path: String(previousDoc.path), keepsLinks: doc.status === 'enabled' })
  return doc
}
