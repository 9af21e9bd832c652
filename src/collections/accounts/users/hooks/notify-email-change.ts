import type { CollectionAfterChangeHook } from 'payload'
import { mailEmailConfirmation } from '../../../../identity/email-change/mail-email-confirmation.ts'
import { voidLinks } from '../../../../identity/tokens/void-links.ts'
import { mailUser } from '../../../../emails/mail-user.ts'
import { isOwnEmailChange } from './protect-own-login.ts'

/**
 * A pending address gets the link to confirm it. When another user changes an address, links mailed to the old one are
 * invalidated, and the old address is notified if it was verified.
 */
export const notifyEmailChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  // Requested again, the same address gets a new link: the previous one may have expired.
  if (doc.pendingEmail && (doc.pendingEmail !== previousDoc.pendingEmail || isOwnEmailChange(req)))
    await mailEmailConfirmation({ req, user: doc, address: doc.pendingEmail })
  if (doc.email === previousDoc.email) return doc
  await voidLinks(req, doc.id)
  if (previousDoc.activation !== 'pending')
    await mailUser({ req, user: doc, to: previousDoc.email, kind: 'email_changed' })
  return doc
}
