import type { CollectionAfterChangeHook } from 'payload'
import { endSessionsBelow } from '../../../../identity/sessions/end-sessions-below.ts'

/**
 * Disabling takes effect at the next request anyway; this also invalidates the mailed links of the users of the whole
 * subtree. Enabling ends the sessions of users who were moved below the account while it was disabled, so that no
 * session survives that time. The path is that of the stored account: managers cannot read it, so their document lacks
 * it.
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
