import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { managersAbove } from '../../../../access/can.ts'
import { scopeFilter } from '../../../../access/scope-filter.ts'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { lockUsersInSubtree } from '../../../../database/lock-users-in-subtree.ts'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { assertVersion } from '../../../../hooks/assert-version.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { checkMove } from './check-move.ts'

/**
 * Moves an account, with all below it, below another one or to the top level. All checks are repeated once both trees
 * are locked; the triggers of the table update the paths of everything below in the one UPDATE. A tree that the caller
 * cannot see is neither locked nor waited for. `If-Match` of the request holds for the account.
 * @returns the account that it was below
 * @throws Problem `unauthenticated` | `not_found` | `forbidden` | `conflict`; `validation_failed` at `parent`
 */
export const moveAccount = (req: PayloadRequest, id: string, parent: string | null): Promise<string | null> =>
  inTransaction(req, async () => {
    const seen = sql`select id from customers where id in (${id}::uuid, ${parent}::uuid) ${scopeFilter(contextOf(req).actor)}`
    await lockAccountTrees(req, seen, { alone: true })
    await managersAbove.authorize(contextOf(req), id)
    const { path, parent: current } = await checkMove(req, id, parent)
    if (parent !== current) {
      await setStatementTimeout(req, { statementSeconds: 600, lockSeconds: 60 })
      await lockUsersInSubtree(req, path)
    }
    await assertVersion(req, 'customers', id)
    if (parent !== current)
      await runSql(
        req,
        sql`update customers set parent_id = ${parent}, updated_at = clock_timestamp() where id = ${id}`,
      )
    return current
  })
