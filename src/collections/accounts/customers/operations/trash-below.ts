import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { endSessionsBelow } from '../../../../identity/sessions/end-sessions-below.ts'
import { ownedTables } from '../../../trash/operations/owned-tables.ts'
import { lockSubtree } from './lock-subtree.ts'

/**
 * Trashes the whole subtree of an account: users, resources of each kind and accounts, one statement each. What is
 * already in the trash keeps its date and `deletedWith`. Ends the sessions of all users below and invalidates their
 * links.
 * @param at - ISO 8601: the time at which the account was trashed
 */
export const trashBelow = async (
  req: PayloadRequest,
  { id, at }: { id: string; at: string },
): Promise<void> => {
  const { path, owned, below } = await lockSubtree(req, id)
  const gone = sql`deleted_at = ${at}, deleted_with = ${id}`
  for (const table of ownedTables(req.payload))
    await runSql(req, sql`update ${table} set ${gone} where ${owned} and deleted_at is null`)
  await runSql(req, sql`update customers set ${gone} where ${below} and deleted_at is null`)
  await endSessionsBelow({ req, path })
}
