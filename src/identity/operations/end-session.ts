import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { isId } from '../../domain/is-id.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { sessionIdOf } from '../sessions/session-id-of.ts'

/**
 * Ends one of the caller's sessions.
 * @returns whether it was the current one
 * @throws Problem `unauthenticated` | `not_found`, also for sessions of others
 */
export const endSession = async (req: PayloadRequest, id: unknown): Promise<{ wasCurrent: boolean }> => {
  const { user } = req
  if (!user) throw new Problem('unauthenticated')
  if (!isId(id)) throw new Problem('not_found')
  const wasCurrent = sessionIdOf(req) === id.toLowerCase()
  await inTransaction(req, async () => {
    if (!(await lockUser(req, user.id))) throw new Problem('unauthenticated')
    const ended = await runSql(
      req,
      sql`delete from sessions where id = ${id}::uuid and user_id = ${user.id}::uuid returning id`,
    )
    if (ended.length === 0) throw new Problem('not_found')
  })
  return { wasCurrent }
}
