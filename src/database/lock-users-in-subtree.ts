import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { inSubtree } from './sql/in-subtree.ts'
import { runSql } from './run-sql.ts'

/**
 * Locks the rows of all users in a subtree. A sign-in, and a change of a user name, lock the user's row first and the
 * account's after it; all other writers of both use the same order.
 */
export const lockUsersInSubtree = async (req: PayloadRequest, path: string): Promise<void> => {
  await runSql(
    req,
    sql`select count(*) from (
      select from users where ${inSubtree('owner_path', path)} order by id for no key update
    ) as held`,
  )
}
