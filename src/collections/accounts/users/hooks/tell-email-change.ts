import type { CollectionAfterChangeHook } from 'payload'
import { mailEmailConfirmation } from '../../../../identity/email-change/mail-email-confirmation.ts'
import { queueEmailChanged } from '../../../../emails/queue-email-changed.ts'

/** A held address gets the link to confirm it; an address that somebody else changed hears of it for the last time. */
export const tellEmailChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  if (doc.pendingEmail && doc.pendingEmail !== previousDoc.pendingEmail)
    await mailEmailConfirmation({ req, user: doc, address: doc.pendingEmail })
  if (doc.email !== previousDoc.email) await queueEmailChanged({ req, user: doc, address: previousDoc.email })
  return doc
}
