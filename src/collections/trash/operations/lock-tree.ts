import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { lockAccountTrees } from '../../../database/lock-account-trees.ts'
import { runSql } from '../../../database/run-sql.ts'

/**
 * Locks the tree of an account exclusively until the transaction ends: nothing is added to it, moved in it or deleted
 * from it by others. To be locked before any row.
 * @returns the account's path; null when there is no such account
 */
export const lockTree = async (req: PayloadRequest, id: string): Promise<string | null> => {
  await lockAccountTrees(req, sql`select ${id}::uuid`, { alone: true })
  const [row] = await runSql(req, sql`select path from customers where id = ${id}`)
  return typeof row?.path === 'string' ? row.path : null
}
