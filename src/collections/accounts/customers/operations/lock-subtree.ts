import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { lockTree } from '../../../trash/operations/lock-tree.ts'

export type LockedSubtree = {
  path: string
  /** In a table of documents that belong to accounts: all that belongs to the account or to one below it. */
  owned: SQL
  /** In `customers`: the accounts below it. */
  below: SQL
}

/**
 * The subtree of an account, locked exclusively, as conditions of statements that may write to all of it; these
 * statements have a longer timeout.
 */
export const lockSubtree = async (req: PayloadRequest, id: string): Promise<LockedSubtree> => {
  const path = await lockTree(req, id)
  if (path === null) throw new Problem('not_found')
  await setStatementTimeout(req, { statementSeconds: 900, lockSeconds: 60 })
  return {
    path,
    owned: inSubtree('owner_path', path),
    below: sql`(${inSubtree('path', path)} and path <> ${path})`,
  }
}
