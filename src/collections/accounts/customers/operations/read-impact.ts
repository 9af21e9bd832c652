import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { effectiveStatusColumn } from '../../../../database/sql/effective-status-column.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { impactOf, type ImpactAction, type KindImpact } from '../../../../domain/accounts/impact.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { impactStatement } from './impact-statement.ts'

export type Impact = { customers: number; users: number; resources: Record<string, KindImpact> }

const state = z.enum(['enabled', 'disabled'])
const groups = z.array(z.object({ kind: z.string(), own: state, line: state, count: z.number() }))
const found = z.array(z.object({ path: z.string(), status: state, line: state }))

/** The effective status of the given account, as if its own status were enabled. */
const lineColumn = effectiveStatusColumn({
  table: 'customers',
  path: 'path',
  assuming: { account: '(select account from asked)', status: `'enabled'` },
})

/**
 * The impact of an action on an account. The caller is authorized before.
 * @throws Problem `not_found`; `unavailable` when it cannot be counted within ten seconds
 */
export const readImpact = (req: PayloadRequest, id: string, action: ImpactAction): Promise<Impact> =>
  inTransaction(req, async () => {
    const rows = await runSql(
      req,
      sql`with asked as materialized (select ${id}::uuid as account)
          select path, status::text, ${sql.raw(lineColumn)} as line from customers
          where id = (select account from asked) and deleted_at is null`,
    )
    const [account] = found.parse(rows)
    if (!account) throw new Problem('not_found')
    const { path, status, line } = account
    const kinds = Object.values(req.payload.collections)
      .filter(({ config }) => config.custom.isOwnedResource === true)
      .map(({ config }) => config.slug)
    await setStatementTimeout(req, { statementSeconds: 10 })
    await runSql(req, sql`set local jit = off`)
    const isSwitch = action === 'disable' || action === 'enable'
    const counted = groups.parse(await runSql(req, impactStatement({ path, line, kinds, isSwitch })))
    const { customers, users } = impactOf({
      action,
      status,
      kinds: ['customers', 'users'],
      groups: counted,
    })
    return {
      customers: customers?.change ?? 0,
      users: users?.change ?? 0,
      resources: impactOf({ action, status, kinds, groups: counted }),
    }
  })
