import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { filterRows } from '../../../../payload/adapter/filter-rows.ts'
import { leanConfig } from '../../../../payload/schema/lean-config.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { recipientStates, type RecipientState } from '../../../../domain/messaging/recipient-state.ts'

export type Progress = { state: string; total: number } & Record<RecipientState, number>

const row = z.object({
  state: z.string(),
  total: z.coerce.number(),
  counts: z.partialRecord(z.enum(recipientStates), z.number()).nullable(),
})

/**
 * The progress of a mailing: one index-only query.
 * @throws Problem `unauthenticated` | `not_found` if the caller does not see it
 */
export const readProgress = async (req: PayloadRequest, id: string): Promise<Progress> => {
  if (!req.user) throw new Problem('unauthenticated')
  const { config } = req.payload.collections.mailings
  const seen = await leanConfig(config).access.read({ req })
  if (seen === false) throw new Problem('not_found')
  const { table, filter } = filterRows(req.payload, config, {
    and: [{ id: { equals: id } }, ...(seen === true ? [] : [seen])],
  })
  const [found] = await runSql(
    req,
    sql`
      select ${table}.state::text, ${table}.recipient_count as total, (
        select jsonb_object_agg(state, count) from (
          select state, count(*) from mailing_recipients where mailing_id = ${id}::uuid group by state
        ) counted
      ) as counts
      from ${table} where ${filter}`,
  )
  if (!found) throw new Problem('not_found')
  const { state, total, counts } = row.parse(found)
  const none = { waiting: 0, queued: 0, sent: 0, failed: 0, skipped: 0, stopped: 0 }
  return { state, total, ...none, ...counts }
}
