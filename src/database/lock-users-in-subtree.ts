import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { inSubtree } from './sql/in-subtree.ts'
import { runSql } from './run-sql.ts'

/**
 * Holds the rows of all users in a subtree. A sign-in, and a change of a user name, take the user's row first and the
 * account's after it; so must whoever writes to both.
 */
export const lockUsersInSubtree = async (req: PayloadRequest, path: string): Promise<void> => {
  await runSql(
    req,
    sql`select count(*) from (
      select from users where ${inSubtree('owner_path', path)} order by id for no key update
    ) as held`,
  )
}
