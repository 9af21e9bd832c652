import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Seconds until the next digest is due; null when there is none. */
export const secondsUntilDue = async (payload: Payload): Promise<number | null> => {
  const [row] = await runSql(
    { payload },
    sql`select extract(epoch from min(due_at) - now())::float8 as seconds from alert_digests
        where due_at is not null`,
  )
  return typeof row?.seconds === 'number' ? row.seconds : null
}
