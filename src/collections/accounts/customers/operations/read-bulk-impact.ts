import type { PayloadRequest } from 'payload'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { bulkImpactOf } from '../../../../domain/accounts/bulk-impact.ts'
import type { ImpactAction } from '../../../../domain/accounts/impact.ts'
import { contextOf } from '../../../../kernel/context.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { bulkImpactStatement, selectedStatement } from './bulk-impact-statement.ts'
import type { Impact } from './read-impact.ts'

const groups = z.array(
  z.object({
    kind: z.string(),
    isOn: z.boolean(),
    all: z.number(),
    offNow: z.number(),
    offAfter: z.number(),
  }),
)
const counts = z.tuple([z.object({ selected: z.number(), roots: z.number() })])

export type BulkImpact = Impact & { selected: number; roots: number }

/**
 * The impact of an action on several accounts of the caller's sight, each document counted once.
 * @throws Problem `unavailable` when it cannot be counted within ten seconds
 */
export const readBulkImpact = (
  req: PayloadRequest,
  ids: readonly string[],
  action: ImpactAction,
): Promise<BulkImpact> =>
  inTransaction(req, async () => {
    const { actor, payload } = contextOf(req)
    const kinds = Object.values(payload.collections)
      .filter(({ config }) => config.custom.isOwnedResource === true)
      .map(({ config }) => config.slug)
    await setStatementTimeout(req, { statementSeconds: 10 })
    await runSql(req, sql`set local jit = off`)
    const [{ selected, roots }] = counts.parse(await runSql(req, selectedStatement({ ids, actor })))
    const found = groups.parse(await runSql(req, bulkImpactStatement({ ids, actor, kinds })))
    const { customers, users } = bulkImpactOf(action, ['customers', 'users'], found)
    return {
      ...{ selected, roots },
      customers: customers?.change ?? 0,
      users: users?.change ?? 0,
      resources: bulkImpactOf(action, kinds, found),
    }
  })
