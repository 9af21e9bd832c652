import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { subtreeOf } from '../../../../domain/accounts/subtree.ts'
import { inTransaction } from '../../../../identity/in-transaction.ts'
import { checkMove } from './check-move.ts'
import { refuseMover } from './refuse-mover.ts'

/**
 * Puts an account, with all below it, below another one or at the top. Every answer is found again once both trees are
 * held; the one statement that writes brings, by the triggers of the table, the new path to everything below.
 * @throws Problem `unauthenticated` | `not_found` | `forbidden`; `validation_failed` at `parent`
 */
export const moveAccount = async (req: PayloadRequest, id: string, parent: string | null): Promise<void> => {
  await inTransaction(req, async () => {
    await lockAccountTrees(req, sql`values (${id}::uuid), (${parent}::uuid)`, { alone: true })
    await refuseMover(req, id)
    const { path, parent: current } = await checkMove(req, id, parent)
    if (parent === current) return
    await runSql(req, sql`set local statement_timeout = '10min'`)
    await holdPeople(req, path)
    await runSql(
      req,
      sql`update customers set parent_id = ${parent}, updated_at = clock_timestamp() where id = ${id}`,
    )
  })
}

/** A sign-in, and a change of a user name, take the user's row first and the account's after it; so does a move. */
const holdPeople = async (req: PayloadRequest, path: string): Promise<void> => {
  const { from, before } = subtreeOf(path)
  await runSql(
    req,
    sql`select count(*) from (
      select from users where owner_path >= ${from} and owner_path < ${before} order by id for no key update
    ) as held`,
  )
}
