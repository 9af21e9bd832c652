import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { keptSignInDays } from '../../domain/kept-sign-in-days.ts'

/** Forgets the counts of sign-ins that no page shows any more. */
export const deleteOldSignInDays = async (payload: Payload): Promise<void> => {
  await runSql(
    { payload },
    sql`delete from sign_in_days where day < (now() at time zone 'UTC')::date - ${keptSignInDays}::int`,
  )
}
