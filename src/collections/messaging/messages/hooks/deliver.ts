import type { CollectionAfterChangeHook } from 'payload'
import { deliverMessage } from '../operations/deliver-message.ts'
import { recipientsIn } from '../recipients.ts'

/** Everybody who is to get the message has it with the commit that makes it. */
export const deliver: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const recipients = recipientsIn({ ...data, kind: doc.kind, audience: doc.audience })
  if (operation !== 'create' || !recipients) return doc
  return { ...doc, recipientCount: await deliverMessage(req, doc.id, recipients) }
}
