import type { CollectionAfterChangeHook } from 'payload'
import { endSessions } from '../../../../identity/sessions/end-sessions.ts'

/** A lock bites at the next request anyway; ending the sessions keeps an unlock from reviving them. */
export const endSessionsOnLock: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation === 'update' && doc.locked && !previousDoc.locked) await endSessions({ req, userId: doc.id })
  return doc
}
