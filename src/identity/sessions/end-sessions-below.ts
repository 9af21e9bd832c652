import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { inSubtree } from '../../database/sql/in-subtree.ts'
import { runSql } from '../../database/run-sql.ts'

type Below = { req: PayloadRequest; path: string; keepsLinks?: boolean }

/**
 * Ends the sessions of all users of the account with this path and of all accounts below it, and invalidates their
 * links. Rows are locked in one order, so that overlapping calls do not deadlock.
 */
export const endSessionsBelow = async ({ req, path, keepsLinks = false }: Below): Promise<void> => {
  const people = sql`select id from users where ${inSubtree('owner_path', path)}`
  if (!keepsLinks)
    await runSql(
      req,
      sql`with live as (
            select id from auth_tokens where user_id in (${people}) and used_at is null order by id for update
          )
          update auth_tokens set used_at = now() from live where auth_tokens.id = live.id`,
    )
  await runSql(
    req,
    sql`with live as (select id from sessions where user_id in (${people}) order by id for update)
        delete from sessions using live where sessions.id = live.id`,
  )
}
