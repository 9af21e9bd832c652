import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import type { StatusChange } from '../../../../domain/accounts/decide-status-change.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'

type Turned = { req: PayloadRequest; id: string; stored: StatusChange; becomes: StatusChange }

/**
 * Locks the account's row until the end of the transaction. Throws if the status changed since it was read: an update
 * writes only changed fields, so the concurrent status would be kept with this request's reason.
 * @throws Problem `conflict`
 */
export const lockAccountStatus = async ({ req, id, stored, becomes }: Turned): Promise<void> => {
  const [row] = await runSql(
    req,
    sql`select status::text, status_reason, disabled_until from customers where id = ${id} for no key update`,
  )
  if (!row) return
  if (row.status !== stored.status && row.status !== becomes.status) throw new Problem('conflict')
  const isSetSince =
    (stored.reason === null && row.status_reason !== null) ||
    (stored.until === null && row.disabled_until !== null)
  if (becomes.status === 'enabled' && isSetSince)
    await runSql(req, sql`update customers set status_reason = null, disabled_until = null where id = ${id}`)
}
