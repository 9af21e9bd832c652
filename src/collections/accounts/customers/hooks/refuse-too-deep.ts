import { sql } from 'drizzle-orm'
import type { CollectionBeforeValidateHook } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { canHaveAccountsBelow, maximumDepth } from '../../../../domain/accounts/account-depth.ts'
import { Problem } from '../../../../errors/problem.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'

/** The line of accounts above a new one is bounded. The parent is set once, so its depth cannot change meanwhile. */
export const refuseTooDeep: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || typeof data?.parent !== 'string') return data
  const [parent] = await runSql(
    req,
    sql`select cardinality(string_to_array(trim('/' from path), '/')) as depth from customers where id = ${data.parent}`,
  )
  if (parent && !canHaveAccountsBelow(Number(parent.depth))) {
    const text = customerTexts.parentTooDeep
    const values = { maximum: maximumDepth }
    throw new Problem('validation_failed', { fields: [{ path: 'parent', code: 'too_deep', text, values }] })
  }
  return data
}
