import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../database/run-sql.ts'

/**
 * Holds the user's row until the end of the transaction. Whoever changes a user's credentials, sessions or tokens takes
 * it first, as an update of the user does, so that they wait for each other in one order.
 * @returns whether there is such a user
 */
export const lockUser = async (req: PayloadRequest, userId: string): Promise<boolean> => {
  const rows = await runSql(req, sql`select id from users where id = ${userId} for no key update`)
  return rows.length === 1
}
