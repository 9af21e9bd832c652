import type { CollectionBeforeChangeHook } from 'payload'
import { isRecord } from '../../../../kernel/is-record.ts'
import { countNamesWritten } from '../../users/operations/count-names-written.ts'

/** Counts the user name and address of the first login of a new account like those of any login. */
export const countFirstLogin: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const login: unknown = data.login
  if (operation === 'create' && isRecord(login) && login.username)
    await countNamesWritten(req, [login.username, login.email || data.email])
  return data
}
