import type { CollectionBeforeChangeHook } from 'payload'
import { consume } from '../../../../identity/rate-limits/consume.ts'
import { contextOf } from '../../../../kernel/context.ts'

/**
 * Managers need to know that a user name or an address is taken, by a login that they may not see. So that nobody finds
 * out a whole list, each they write is counted.
 */
export const countLoginNames: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const { actor } = contextOf(req)
  const isWritten = (name: 'email' | 'username') =>
    Boolean(data[name]) && (operation === 'create' || data[name] !== originalDoc[name])
  if (actor.kind === 'account' && (isWritten('email') || isWritten('username')))
    await consume(req.payload, 'login-names', actor.id)
  return data
}
