import type { CollectionAfterChangeHook } from 'payload'
import { queueWelcome } from '../../../../emails/queue-welcome.ts'

/** The welcome mail is a row of the same transaction: no user without it, no mail without its user. */
export const inviteUser: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (operation === 'create' && data.sendWelcomeEmail !== false) await queueWelcome({ req, user: doc })
  return doc
}
