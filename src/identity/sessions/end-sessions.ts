import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/**
 * Signs a user out everywhere and voids the links mailed to them, in the transaction of `req`.
 * @returns how many sessions there were
 */
export const endSessions = async ({
  req,
  userId,
}: {
  req: PayloadRequest
  userId: string
}): Promise<number> => {
  await runSql(req, sql`update auth_tokens set used_at = now() where user_id = ${userId} and used_at is null`)
  const ended = await runSql(req, sql`delete from sessions where user_id = ${userId} returning id`)
  return ended.length
}
