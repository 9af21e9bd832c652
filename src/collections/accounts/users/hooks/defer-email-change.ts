import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { errorTexts } from '../../../../i18n/texts/errors.ts'
import { isOwnEmailChange } from './protect-own-login.ts'

/**
 * A user's change of their own address is pending until confirmed; the old one stays in use until then. An address
 * written by another user takes effect at once and replaces a pending one.
 */
export const deferEmailChange: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data.email || data.email === originalDoc.email) return data
  if (!isOwnEmailChange(req) || originalDoc.id !== req.user?.id) return { ...data, pendingEmail: null }
  const taken = await runSql(req, sql`select from users where email = ${data.email}`)
  if (taken.length > 0) {
    throw new Problem('not_unique', {
      fields: [{ path: 'email', code: 'not_unique', text: errorTexts.notUnique }],
    })
  }
  return { ...data, email: originalDoc.email, pendingEmail: data.email }
}
