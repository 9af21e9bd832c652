import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import {
  decidePlace,
  type AccountType,
  type PlaceDecision,
} from '../../../../domain/accounts/account-place.ts'
import { idsInPath, isInSubtree } from '../../../../domain/accounts/subtree.ts'
import { Problem } from '../../../../errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { maximumDepth } from './maximum-depth.ts'

type Asked = {
  type: AccountType
  /** The account that it is to stand below. */
  parent: string
  /** The field that a refusal is reported at. */
  path: string
  /** Of an account that exists already: its path and how many accounts lie in one line from it downwards. */
  moved?: { path: string; height: number }
}

const texts: Record<Exclude<PlaceDecision, 'ok'>, Text> = {
  cycle: customerTexts.parentCycle,
  integrator_below_customer: customerTexts.parentIsCustomer,
  too_deep: customerTexts.parentTooDeep,
}

/**
 * Refuses a place in the tree that an account cannot have. A parent that does not exist is for the reference itself to
 * report.
 * @throws Problem `validation_failed`
 */
export const checkPlace = async (
  req: PayloadRequest,
  { type, parent: parentId, path, moved }: Asked,
): Promise<void> => {
  const [row] = await runSql(req, sql`select type::text, path from customers where id = ${parentId}`)
  if (!row) return
  const parentPath = String(row.path)
  const maximum = await maximumDepth(req)
  const decision = decidePlace({
    type,
    height: moved?.height ?? 1,
    parent: {
      type: row.type === 'integrator' ? 'integrator' : 'customer',
      depth: idsInPath(parentPath).length,
      isBelowItself: moved !== undefined && isInSubtree(parentPath, moved.path),
    },
    maximumDepth: maximum,
  })
  if (decision === 'ok') return
  const text = texts[decision]
  throw new Problem('validation_failed', { fields: [{ path, code: decision, text, values: { maximum } }] })
}
