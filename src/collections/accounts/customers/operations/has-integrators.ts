import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/** Whether there are integrators directly below an account, including trashed ones. */
export const hasIntegrators = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`select from customers where parent_id = ${id} and type = 'integrator' limit 1`,
  )
  return rows.length > 0
}
