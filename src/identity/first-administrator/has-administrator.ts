import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Whether there is an administrator; serialized by a lock until the transaction ends. */
export const hasAdministrator = async (req: PayloadRequest): Promise<boolean> => {
  await runSql(req, sql`select pg_advisory_xact_lock(hashtextextended('first-administrator', 0))`)
  const rows = await runSql(req, sql`select id from users where role = 'administrator' limit 1`)
  return rows.length > 0
}
