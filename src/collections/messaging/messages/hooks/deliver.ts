import type { CollectionAfterChangeHook } from 'payload'
import { isAudience } from '../audience.ts'
import { namedIn } from '../named-in.ts'
import { deliverMessage } from '../operations/deliver-message.ts'

/** Everybody who is to get the message has it with the commit that makes it. */
export const deliver: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  if (operation !== 'create' || !isAudience(doc.audience)) return doc
  const { id, kind, audience } = doc
  const named = {
    users: namedIn(data, 'users'),
    groups: namedIn(data, 'groups'),
    customers: namedIn(data, 'customers'),
  }
  return { ...doc, recipientCount: await deliverMessage(req, { id, kind, audience, named }) }
}
