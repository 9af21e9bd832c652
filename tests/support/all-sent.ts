import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'

/** Resolves when the outbox is empty: all mails have been sent. */
export const allSent = async (payload: Payload): Promise<void> => {
  for (;;) {
    const where = { state: { not_equals: 'sent' } }
    const { totalDocs } = await payload.count({ collection: 'emails', where, overrideAccess: true })
    if (totalDocs === 0) return
    await pause(100)
  }
}
