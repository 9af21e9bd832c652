import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { voidLinks } from '../tokens/void-links.ts'

type Ending = { req: PayloadRequest; userId: string; keptSession?: string | undefined }

/**
 * Ends all sessions of a user, except one to keep, and invalidates the links mailed to them, in the transaction of
 * `req`.
 * @returns how many sessions were ended
 */
export const endSessions = async ({ req, userId, keptSession }: Ending): Promise<number> => {
  await voidLinks(req, userId)
  const ended = await runSql(
    req,
    sql`delete from sessions
        where user_id = ${userId} and id is distinct from ${keptSession ?? null}::uuid returning id`,
  )
  return ended.length
}
