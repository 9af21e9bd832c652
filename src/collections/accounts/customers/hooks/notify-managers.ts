import type { CollectionAfterChangeHook } from 'payload'
import { queueStatusMails } from '../../../../emails/queue-status-mails.ts'

/** Notifies the managers of an account by mail that it was disabled, why and until when, or that it was enabled. */
export const notifyManagers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.status === previousDoc.status) return doc
  const kind = doc.status === 'disabled' ? 'account_disabled' : 'account_enabled'
  await queueStatusMails({ req, kind, accounts: [String(doc.id)] })
  return doc
}
