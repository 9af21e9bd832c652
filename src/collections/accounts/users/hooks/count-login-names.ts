import type { CollectionBeforeChangeHook } from 'payload'
import { countNamesWritten } from '../operations/count-names-written.ts'

/** Counts the user names and addresses that a manager writes into logins: before the answer says whether they are taken. */
export const countLoginNames: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isWritten = (name: 'email' | 'username') => operation === 'create' || data[name] !== originalDoc[name]
  await countNamesWritten(req, [isWritten('username') && data.username, isWritten('email') && data.email])
  return data
}
