import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'

/**
 * Marks a message as read by its recipient; keeps the time of the first call.
 * @throws Problem `unauthenticated` | `not_found`, also for messages of others
 */
export const markRead = async (req: PayloadRequest, id: unknown): Promise<{ id: string; readAt: string }> => {
  if (!req.user) throw new Problem('unauthenticated')
  if (!isId(id)) throw new Problem('not_found')
  const [row] = await runSql(
    req,
    sql`update message_deliveries set read_at = coalesce(read_at, now())
        where message_id = ${id}::uuid and user_id = ${req.user.id}::uuid
        returning read_at as "readAt"`,
  )
  if (!row) throw new Problem('not_found')
  return { id, readAt: new Date(String(row.readAt)).toISOString() }
}
