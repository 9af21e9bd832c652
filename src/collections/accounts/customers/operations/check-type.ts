import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { lockAccountTrees } from '../../../../database/lock-account-trees.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { canHoldIntegrators, type AccountType } from '../../../../domain/accounts/tree-position.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { checkPosition } from './check-position.ts'
import { hasIntegrators } from './has-integrators.ts'

/**
 * Validates the new type of an account against its position. Locks its tree exclusively until the transaction ends, so
 * that no account that the type does not allow is added below it.
 * @throws Problem `validation_failed` at `type`
 */
export const checkType = async (req: PayloadRequest, id: string, type: AccountType): Promise<void> => {
  await lockAccountTrees(req, sql`values (${id}::uuid)`, { alone: true })
  const [row] = await runSql(req, sql`select parent_id from customers where id = ${id}`)
  if (typeof row?.parent_id === 'string')
    await checkPosition(req, { type, parent: row.parent_id, path: 'type' })
  if (!canHoldIntegrators(type) && (await hasIntegrators(req, id)))
    throw new Problem('validation_failed', {
      fields: [{ path: 'type', code: 'holds_integrators', text: customerTexts.hasIntegrators }],
    })
}
