import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Invalidates all unused links of a user, in the transaction of `req`. */
export const voidLinks = async (req: PayloadRequest, userId: string): Promise<void> => {
  await runSql(req, sql`update auth_tokens set used_at = now() where user_id = ${userId} and used_at is null`)
}
