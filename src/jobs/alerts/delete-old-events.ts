import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

const atOnce = 5000
const defaultDays = 90

/** Deletes events older than the configured number of days, in batches. */
export const deleteOldEvents = async (payload: Payload, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const gone = await runSql(
      { payload },
      sql`delete from events where id in (
            select id from events
            where occurred_at < now() - make_interval(
              days => coalesce((select event_days from settings limit 1), ${defaultDays})::int)
            order by occurred_at limit ${atOnce} for update skip locked)
          returning 1`,
    )
    if (gone.length < atOnce) return
  }
}
