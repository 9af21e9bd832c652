import type { CollectionBeforeChangeHook } from 'payload'
import { isOwnEmailChange } from './protect-own-login.ts'

/**
 * A user's change of their own address is pending until confirmed; the old one stays in use until then. Whether another
 * login has it is not said, but mailed to that one. An address written by another user takes effect at once and replaces
 * a pending one.
 */
export const deferEmailChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data.email || data.email === originalDoc.email) return data
  if (!isOwnEmailChange(req) || originalDoc.id !== req.user?.id) return { ...data, pendingEmail: null }
  return { ...data, email: originalDoc.email, pendingEmail: data.email }
}
