import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../database/run-sql.ts'
import { subtreeOf } from '../domain/accounts/subtree.ts'

/**
 * Holds the user's row until the end of the transaction. Whoever changes a user's credentials, sessions or tokens takes
 * it first, as an update of the user does, so that they wait for each other in one order.
 * @param below - the path of the account whose subtree the user must be in; none: any user
 * @returns whether there is such a user, not in the trash
 */
export const lockUser = async (req: PayloadRequest, userId: string, below?: string): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`select id from users where id = ${userId} and deleted_at is null ${below ? within(below) : sql``} for no key update`,
  )
  return rows.length === 1
}

const within = (path: string) => {
  const { from, before } = subtreeOf(path)
  return sql`and owner_path >= ${from} and owner_path < ${before}`
}
