import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { voidLinks } from '../tokens/void-links.ts'

type Ending = { req: PayloadRequest; userId: string; keptSession?: string | undefined }

/**
 * Signs a user out everywhere, but for a session that is to be kept, and voids the links mailed to them, in the
 * transaction of `req`.
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
