import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idArray } from '../../../database/id-array.ts'
import { runSql } from '../../../database/run-sql.ts'
import { idsInPath } from '../../../domain/accounts/subtree.ts'
import { Problem } from '../../../kernel/errors/problem.ts'
import { accountTexts } from '../../../i18n/texts/accounts.ts'

/**
 * Asserts that no account above is in the trash. The caller holds the tree lock.
 * @param id - the document to restore; may be the last id of the path
 * @throws Problem `conflict` naming the account to restore first
 */
export const assertNotBelowTrash = async (req: PayloadRequest, path: string, id: string): Promise<void> => {
  const above = idsInPath(path).filter((account) => account !== id)
  if (above.length === 0) return
  const [first] = await runSql(
    req,
    sql`select name from customers
        where id = any (${idArray(above)}) and deleted_at is not null
        order by length(path) limit 1`,
  )
  if (first)
    throw new Problem('conflict', { text: accountTexts.isTrashed, values: { name: String(first.name) } })
}
