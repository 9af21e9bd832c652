import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { inSubtree } from '../database/sql/in-subtree.ts'
import { runSql } from '../database/run-sql.ts'

/**
 * Locks the user's row until the end of the transaction. Writers of a user's credentials, sessions or tokens lock it
 * first, as an update of the user does, so that all lock in one order.
 * @param below - the path of the account whose subtree the user must be in; without it every user is found
 * @returns whether there is such a user, not in the trash
 */
export const lockUser = async (req: PayloadRequest, userId: string, below?: string): Promise<boolean> => {
  const isBelow = below ? sql`and ${inSubtree('owner_path', below)}` : sql``
  const rows = await runSql(
    req,
    sql`select id from users where id = ${userId} and deleted_at is null ${isBelow} for no key update`,
  )
  return rows.length === 1
}
