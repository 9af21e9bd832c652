import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { keptAnswerHours } from '../../domain/kept-answer-hours.ts'

const atOnce = 5000

/** Forgets answers to calls with an `Idempotency-Key` that are not given again, some at a time. */
export const deleteOldAnswers = async (payload: Payload, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const gone = await runSql(
      { payload },
      sql`delete from idempotency_keys where (caller, key_hash) in (
            select caller, key_hash from idempotency_keys
            where created_at < now() - make_interval(hours => ${keptAnswerHours})
            order by created_at limit ${atOnce} for update skip locked)
          returning 1`,
    )
    if (gone.length < atOnce) return
  }
}
