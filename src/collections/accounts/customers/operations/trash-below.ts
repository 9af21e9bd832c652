import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { endSessionsBelow } from '../../../../identity/sessions/end-sessions-below.ts'
import { ownedTables } from '../../../trash/operations/owned-tables.ts'
import { lockSubtree } from './lock-subtree.ts'

/**
 * Takes the whole subtree of an account along into the trash: users, resources of every kind and accounts, one statement
 * each. What lies there already keeps its own date and way back. Nobody below stays signed in, and no link of theirs
 * works any more.
 * @param at - ISO 8601: the moment of the account itself
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
