import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/**
 * The number of active administrators except one. Serialized by a lock until the transaction ends, so that two who
 * demote each other concurrently cannot both succeed.
 */
export const countOtherAdministrators = async (req: PayloadRequest, userId: string): Promise<number> => {
  await runSql(req, sql`select pg_advisory_xact_lock(hashtextextended('active-administrators', 0))`)
  const [row] = await runSql(
    req,
    sql`select count(*)::int as count from users
        where role = 'administrator' and customer_id is null and locked is not true and deleted_at is null
          and activation is distinct from 'pending' and id <> ${userId}`,
  )
  return Number(row?.count ?? 0)
}
