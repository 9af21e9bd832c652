import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import {
  decidePosition,
  type AccountType,
  type TreePosition,
  type PositionDecision,
} from '../../../../domain/accounts/tree-position.ts'
import { idsInPath, isInSubtree } from '../../../../domain/accounts/subtree.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { maximumDepth } from './maximum-depth.ts'

type Asked = {
  type: AccountType
  /** The new parent; null for the top level. */
  parent: string | null
  /** The field at which errors are reported. */
  path: string
  /** Of an existing account: its path and the depth of its subtree. */
  moved?: { path: string; height: number }
}

const texts: Record<Exclude<PositionDecision, 'ok'>, Text> = {
  cycle: customerTexts.parentCycle,
  integrator_below_customer: customerTexts.parentIsCustomer,
  too_deep: customerTexts.parentTooDeep,
}

/**
 * Validates a position in the tree.
 * @returns false if the caller does not see the parent, which is then treated as nonexistent
 * @throws Problem `validation_failed`
 */
export const checkPosition = async (
  req: PayloadRequest,
  { type, parent, path, moved }: Asked,
): Promise<boolean> => {
  const above = parent === null ? null : await findAbove(req, parent)
  if (above === undefined) return false
  const maximum = await maximumDepth(req)
  const decision = decidePosition({
    type,
    height: moved?.height ?? 1,
    parent: above && {
      type: above.type,
      depth: idsInPath(above.path).length,
      isBelowItself: moved !== undefined && isInSubtree(above.path, moved.path),
    },
    maximumDepth: maximum,
  })
  if (decision === 'ok') return true
  const text = texts[decision]
  throw new Problem('validation_failed', { fields: [{ path, code: decision, text, values: { maximum } }] })
}

type Above = Pick<NonNullable<TreePosition['parent']>, 'type'> & { path: string }

const findAbove = async (req: PayloadRequest, id: string): Promise<Above | undefined> => {
  const [row] = await runSql(
    req,
    sql`select type::text, path from customers where id = ${id} and deleted_at is null`,
  )
  const actor = contextOf(req).actor
  if (!row || (actor.kind === 'account' && !isInSubtree(String(row.path), actor.path))) return undefined
  return { type: row.type === 'integrator' ? 'integrator' : 'customer', path: String(row.path) }
}
