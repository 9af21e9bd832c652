import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../errors/problem.ts'
import { errorTexts } from '../../../../i18n/texts/errors.ts'
import { isOwnEmailChange } from './protect-own-login.ts'

/** A new address of one's own waits until it is confirmed; the old one stays meanwhile. */
export const holdNewEmail: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const isChange = operation === 'update' && isOwnEmailChange(req) && data.email !== originalDoc.email
  if (!isChange || originalDoc.id !== req.user?.id) return data
  const taken = await runSql(req, sql`select from users where email = ${data.email}`)
  if (taken.length > 0) {
    throw new Problem('not_unique', {
      fields: [{ path: 'email', code: 'not_unique', text: errorTexts.notUnique }],
    })
  }
  return { ...data, email: originalDoc.email, pendingEmail: data.email }
}
