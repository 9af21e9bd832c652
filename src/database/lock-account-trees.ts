import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from './run-sql.ts'

/**
 * Locks the trees of accounts until the transaction ends; to be locked before any row. Shared: others cannot move or
 * delete these accounts. Exclusive: others cannot add to their trees either.
 * @param accounts a query that returns their ids; nonexistent ones lock nothing
 */
export const lockAccountTrees = async (
  req: PayloadRequest,
  accounts: SQL,
  { alone }: { alone: boolean },
): Promise<void> => {
  await runSql(req, sql`select lock_account_trees(array(${accounts}), ${alone})`)
}
