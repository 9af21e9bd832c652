import type { CollectionAfterChangeHook } from 'payload'
import { mailEmailConfirmation } from '../../../../identity/email-change/mail-email-confirmation.ts'
import { voidLinks } from '../../../../identity/tokens/void-links.ts'
import { mailUser } from '../../../../emails/mail-user.ts'
import { isOwnEmailChange } from './protect-own-login.ts'

/**
 * A held address gets the link to confirm it. When somebody else changes an address, the links mailed to the old one are
 * void, and it hears of it for the last time unless nobody ever proved it to be theirs.
 */
export const notifyEmailChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update') return doc
  // Asked for once more, the same address gets a new link: the one before may have expired.
  if (doc.pendingEmail && (doc.pendingEmail !== previousDoc.pendingEmail || isOwnEmailChange(req)))
    await mailEmailConfirmation({ req, user: doc, address: doc.pendingEmail })
  if (doc.email === previousDoc.email) return doc
  await voidLinks(req, doc.id)
  if (previousDoc.activation !== 'pending')
    await mailUser({ req, user: doc, to: previousDoc.email, kind: 'email-changed' })
  return doc
}
