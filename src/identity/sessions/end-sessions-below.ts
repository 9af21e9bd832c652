import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Signs out everybody of the account with this path and of all accounts below it, and voids their links. */
export const endSessionsBelow = async ({
  req,
  path,
}: {
  req: PayloadRequest
  path: string
}): Promise<void> => {
  const people = sql`
    select u.id from users u join customers c on c.id = u.customer_id
    where c.path >= ${path} and c.path < ${`${path.slice(0, -1)}0`}`
  await runSql(
    req,
    sql`update auth_tokens set used_at = now() where user_id in (${people}) and used_at is null`,
  )
  await runSql(req, sql`delete from sessions where user_id in (${people})`)
}
