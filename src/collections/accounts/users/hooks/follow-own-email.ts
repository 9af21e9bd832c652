import type { CollectionBeforeChangeHook } from 'payload'
import { followEmail } from '../../../../domain/accounts/username.ts'

/**
 * A user name that is the user's own e-mail address follows it: at once where the address changes at once, and with the
 * confirmation (`confirm-email.ts`) where the change is still pending.
 */
export const followOwnEmail: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation !== 'update' || typeof data.email !== 'string') return data
  const before = { username: String(originalDoc.username), email: String(originalDoc.email) }
  const given: unknown = data.username ?? before.username
  if (typeof given !== 'string') return data
  const asked = given === data.pendingEmail && before.username === before.email ? before.username : given
  const username = followEmail(before, { username: asked, email: data.email })
  return username === data.username ? data : { ...data, username }
}
