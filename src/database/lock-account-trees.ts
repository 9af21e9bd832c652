import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from './run-sql.ts'

/**
 * Holds the trees that accounts stand in until the transaction ends; to be taken before any row. Shared: nobody moves or
 * deletes any of them meanwhile. Alone: nobody adds to their trees either.
 * @param accounts a query that answers their ids; those that do not exist hold nothing
 */
export const lockAccountTrees = async (
  req: PayloadRequest,
  accounts: SQL,
  { alone }: { alone: boolean },
): Promise<void> => {
  await runSql(req, sql`select lock_account_trees(array(${accounts}), ${alone})`)
}
