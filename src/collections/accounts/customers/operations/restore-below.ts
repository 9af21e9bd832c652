import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { ownedTables } from '../../../trash/operations/owned-tables.ts'
import { lockSubtree } from './lock-subtree.ts'

/** Restores exactly what was trashed with an account. What was trashed separately stays in the trash. */
export const restoreBelow = async (req: PayloadRequest, id: string): Promise<void> => {
  const { owned, below } = await lockSubtree(req, id)
  const back = sql`deleted_at = null, deleted_with = null`
  for (const table of ownedTables(req.payload))
    await runSql(req, sql`update ${table} set ${back} where ${owned} and deleted_with = ${id}`)
  await runSql(req, sql`update customers set ${back} where ${below} and deleted_with = ${id}`)
}
