import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { idsInPath } from '../../../../domain/accounts/subtree.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Text } from '../../../../i18n/text.ts'
import { accountTexts, customerTexts } from '../../../../i18n/texts/accounts.ts'
import { checkPosition } from './check-position.ts'

type Placed = { path: string; parent: string | null }

/**
 * Validates a move, without authorization. All below the account counts, in the trash or not, since it moves along.
 * @returns the account's current position
 * @throws Problem `not_found`; `validation_failed` at `parent`
 */
export const checkMove = async (req: PayloadRequest, id: string, parent: string | null): Promise<Placed> => {
  const [row] = await runSql(
    req,
    sql`select path, type::text, parent_id from customers where id = ${id} and deleted_at is null`,
  )
  if (!row) throw new Problem('not_found')
  const path = String(row.path)
  if (parent === null && contextOf(req).actor.kind === 'account')
    throw problemAtParent('required', accountTexts.chooseAccount)
  const isPlace = await checkPosition(req, {
    type: row.type === 'integrator' ? 'integrator' : 'customer',
    parent,
    path: 'parent',
    moved: { path, height: await heightOf(req, path) },
  })
  if (!isPlace) throw problemAtParent('invalid', customerTexts.parentUnknown)
  return { path, parent: typeof row.parent_id === 'string' ? row.parent_id : null }
}

/** The depth of the account's subtree. */
const heightOf = async (req: PayloadRequest, path: string): Promise<number> => {
  const [lowest] = await runSql(
    req,
    sql`select max(cardinality(string_to_array(trim('/' from path), '/'))) as depth
        from customers where ${inSubtree('path', path)}`,
  )
  return Number(lowest?.depth) - idsInPath(path).length + 1
}

const problemAtParent = (code: 'invalid' | 'required', text: Text) =>
  new Problem('validation_failed', { fields: [{ path: 'parent', code, text }] })
