import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import type { KnownActor } from '../../kernel/actor.ts'
import { inSight } from './in-sight.ts'

const days = z.array(
  z.object({
    /** `2026-11-30`, a day of UTC. */
    day: z.string(),
    customers: z.coerce.number(),
    signIns: z.coerce.number(),
  }),
)

export type Day = z.infer<typeof days>[number]

/** New customers and sign-ins of the last 30 days, the oldest first. */
export const readDays = async (req: PayloadRequest, actor: KnownActor): Promise<Day[]> => {
  const signIns =
    actor.kind === 'account'
      ? sql`from sign_in_days s join customers c on c.id = s.customer_id
          where c.path is not null ${inSight(actor, 'path')} and`
      : sql`from sign_in_days s where`
  const rows = await runSql(
    req,
    sql`with span as (
        select generate_series((now() at time zone 'UTC')::date - 29, (now() at time zone 'UTC')::date, '1 day')::date as day
      ), fresh as (
        select (created_at at time zone 'UTC')::date as day, count(*) as count from customers
        where deleted_at is null and created_at >= (select min(day) from span) at time zone 'UTC' ${inSight(actor, 'path')}
        group by 1
      ), seen as (
        select s.day, sum(s.count) as count ${signIns} s.day >= (select min(day) from span) group by s.day
      )
      select to_char(span.day, 'YYYY-MM-DD') as day, coalesce(fresh.count, 0) as customers,
        coalesce(seen.count, 0) as "signIns"
      from span left join fresh using (day) left join seen using (day) order by span.day`,
  )
  return days.parse(rows)
}
