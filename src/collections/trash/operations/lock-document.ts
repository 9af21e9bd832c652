import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { lockUsersInSubtree } from '../../../database/lock-users-in-subtree.ts'
import { runSql } from '../../../database/run-sql.ts'
import { Problem } from '../../../kernel/errors/problem.ts'
import { lockTree } from './lock-tree.ts'
import { tableOf } from './owned-tables.ts'

export type LockedDocument = {
  isTrashed: boolean
  /** The path of the account: its own, or that of the account it belongs to; null when it belongs to none. */
  path: string | null
}

/**
 * Locks a document that is trashed, restored or purged, and reads its current state: first the tree, exclusively for a
 * customer and shared for other documents, then the row. Null when it is gone.
 */
export const lockDocument = async (
  req: PayloadRequest,
  slug: string,
  id: string,
): Promise<LockedDocument | null> => (slug === 'customers' ? lockAccount(req, id) : lockOwned(req, slug, id))

const lockAccount = async (req: PayloadRequest, id: string): Promise<LockedDocument | null> => {
  const path = await lockTree(req, id)
  if (path === null) return null
  await lockUsersInSubtree(req, path)
  const [row] = await runSql(
    req,
    sql`select path, deleted_at is not null as "isTrashed" from customers where id = ${id} for no key update`,
  )
  return row ? { path: String(row.path), isTrashed: row.isTrashed === true } : null
}

const lockOwned = async (req: PayloadRequest, slug: string, id: string): Promise<LockedDocument | null> => {
  const table = tableOf(slug)
  const [found] = await runSql(
    req,
    sql`select customer_id, path_to_join(customer_id) from ${table} where id = ${id}`,
  )
  const [row] = await runSql(
    req,
    sql`select customer_id, owner_path as path, deleted_at is not null as "isTrashed"
        from ${table} where id = ${id} for no key update`,
  )
  if (!found || !row) return null
  if (row.customer_id !== found.customer_id) throw new Problem('conflict')
  return { path: typeof row.path === 'string' ? row.path : null, isTrashed: row.isTrashed === true }
}
