import type { CollectionAfterChangeHook } from 'payload'
import { queueSystemEvent } from '../../../messaging/events/operations/queue-system-event.ts'

/** Reports the status change as an event, for alert rules. */
export const reportStatusChange: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  if (operation !== 'update' || doc.status === previousDoc.status) return doc
  const type = doc.status === 'disabled' ? 'account-disabled' : 'account-enabled'
  const reason: unknown = doc.statusReason
  await queueSystemEvent(req, {
    type,
    customer: String(doc.id),
    ...(typeof reason === 'string' && reason !== '' && { data: { reason } }),
  })
  return doc
}
