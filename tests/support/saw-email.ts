import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import type { Email } from '../../src/payload-types.ts'

/** The row of `emails` once it is as expected; limited by the test's own timeout. */
export const sawEmail = async (
  payload: Payload,
  id: string,
  isExpected: (email: Email) => boolean,
): Promise<Email> => {
  for (;;) {
    const email = await payload.findByID({ collection: 'emails', id, overrideAccess: true })
    if (isExpected(email)) return email
    await pause(20)
  }
}
