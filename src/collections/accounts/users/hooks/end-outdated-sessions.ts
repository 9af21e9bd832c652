import type { CollectionAfterChangeHook } from 'payload'
import { customerIdOf } from '../../../../domain/accounts/customer-id-of.ts'
import { endSessions } from '../../../../identity/sessions/end-sessions.ts'

/**
 * Ends the sessions of a user who was locked or deleted, or whose role or account changed. A lock takes effect at the
 * next request anyway; ending the sessions keeps an unlock from reviving them.
 */
export const endOutdatedSessions: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation !== 'update') return doc
  const isOutdated =
    (doc.locked && !previousDoc.locked) ||
    (doc.deletedAt && !previousDoc.deletedAt) ||
    doc.role !== previousDoc.role ||
    customerIdOf(doc) !== customerIdOf(previousDoc)
  if (isOutdated) await endSessions({ req, userId: doc.id })
  return doc
}
