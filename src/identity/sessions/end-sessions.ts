import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

type Ending = { req: PayloadRequest; userId: string; keptSession?: string | undefined }

/**
 * Signs a user out everywhere, but for a session that is to be kept, and voids the links mailed to them, in the
 * transaction of `req`.
 * @returns how many sessions were ended
 */
export const endSessions = async ({ req, userId, keptSession }: Ending): Promise<number> => {
  await runSql(req, sql`update auth_tokens set used_at = now() where user_id = ${userId} and used_at is null`)
  const ended = await runSql(
    req,
    sql`delete from sessions
        where user_id = ${userId} and id is distinct from ${keptSession ?? null}::uuid returning id`,
  )
  return ended.length
}
