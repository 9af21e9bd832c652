import type { CollectionAfterChangeHook } from 'payload'
import { queueSwitchMails } from '../../../../emails/queue-switch-mails.ts'

/** Whoever runs an account learns by mail that it was disabled, why and until when, and that it is enabled again. */
export const tellManagers: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.status === previousDoc.status) return doc
  const kind = doc.status === 'disabled' ? 'account-disabled' : 'account-enabled'
  await queueSwitchMails({ req, kind, accounts: [String(doc.id)] })
  return doc
}
