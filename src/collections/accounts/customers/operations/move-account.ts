import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { actorOf } from '../../../../kernel/actor.ts'
import { withinSight } from '../../../../access/within-sight.ts'
import { allowTime } from '../../../../database/allow-time.ts'
import { holdPeopleBelow } from '../../../../database/hold-people-below.ts'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { checkMove } from './check-move.ts'
import { refuseMover } from './refuse-mover.ts'

/**
 * Puts an account, with all below it, below another one or at the top. Every answer is found again once both trees are
 * held; the one statement that writes brings, by the triggers of the table, the new path to everything below. A tree
 * outside of the caller's sight is neither held nor waited for.
 * @throws Problem `unauthenticated` | `not_found` | `forbidden`; `validation_failed` at `parent`
 */
export const moveAccount = async (req: PayloadRequest, id: string, parent: string | null): Promise<void> => {
  await inTransaction(req, async () => {
    const seen = sql`select id from customers where id in (${id}::uuid, ${parent}::uuid) ${withinSight(actorOf(req.user))}`
    await lockAccountTrees(req, seen, { alone: true })
    await refuseMover(req, id)
    const { path, parent: current } = await checkMove(req, id, parent)
    if (parent === current) return
    await allowTime(req, { statementSeconds: 600, lockSeconds: 60 })
    await holdPeopleBelow(req, path)
    await runSql(
      req,
      sql`update customers set parent_id = ${parent}, updated_at = clock_timestamp() where id = ${id}`,
    )
  })
}
