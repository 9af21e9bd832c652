import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/**
 * Holds the trees of these accounts shared until the transaction ends: none of them is moved or deleted meanwhile. To be
 * taken before any row is locked, as whoever moves an account takes its tree first and the rows after it.
 * @param accounts a query that answers their ids
 */
export const holdTrees = async (req: PayloadRequest, accounts: SQL): Promise<void> => {
  await runSql(req, sql`select lock_account_trees(array(${accounts}), false)`)
}
