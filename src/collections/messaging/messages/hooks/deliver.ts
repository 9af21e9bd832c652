import type { CollectionAfterChangeHook } from 'payload'
import { contextOf } from '../../../../kernel/context.ts'
import { concurrencyKey } from '../../../../access/concurrency-key.ts'
import { ConcurrencyLimit } from '../../../../identity/concurrency-limit.ts'
import { deliverMessage } from '../operations/deliver-message.ts'
import { recipientsIn } from '../recipients.ts'

// Deliveries wait for each other with a connection each: one account gets less than half of all.
const concurrency = new ConcurrencyLimit({ each: 8 })

/** Writes the deliveries of all recipients in the transaction that creates the message. */
export const deliver: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const recipients = recipientsIn({ ...data, kind: doc.kind, audience: doc.audience })
  if (operation !== 'create' || !recipients) return doc
  const recipientCount = await concurrency.run(concurrencyKey(contextOf(req)), () =>
    deliverMessage(req, doc.id, recipients),
  )
  return { ...doc, recipientCount }
}
