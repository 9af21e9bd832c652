import { sql } from 'drizzle-orm'
import type { CollectionBeforeChangeHook } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'

const maxPerHour = 30

/** Limits how many mailings a user starts per time. */
export const limitMailingRate: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  const [row] = await runSql(
    req,
    sql`
      select count(*)::int as count, ceil(extract(epoch from min(created_at) + interval '1 hour' - now()))::int as wait
      from mailings where created_by_id = ${req.user.id}::uuid and created_at > now() - interval '1 hour'`,
  )
  if (Number(row?.count) >= maxPerHour)
    throw new Problem('rate_limited', { retryAfterSeconds: Math.max(1, Number(row?.wait)) })
  return data
}
