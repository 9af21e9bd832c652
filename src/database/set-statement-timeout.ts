import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from './run-sql.ts'

/**
 * For the rest of the transaction of `req`: the statement timeout and the lock timeout. Without `lockSeconds` the
 * default lock timeout applies.
 */
export const setStatementTimeout = async (
  req: PayloadRequest,
  { statementSeconds, lockSeconds }: { statementSeconds: number; lockSeconds?: number },
): Promise<void> => {
  const lock =
    lockSeconds === undefined ? sql`` : sql`, set_config('lock_timeout', ${`${lockSeconds}s`}, true)`
  await runSql(req, sql`select set_config('statement_timeout', ${`${statementSeconds}s`}, true)${lock}`)
}
