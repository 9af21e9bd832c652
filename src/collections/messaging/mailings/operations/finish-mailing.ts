import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/** Finishes a mailing with no recipient left to send to. */
export const finishMailing = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  id: string,
): Promise<void> => {
  await runSql(
    req,
    sql`
      update mailings set
        state = (case when state = 'stopping' then 'stopped' else 'done' end)::enum_mailings_state,
        finished_at = now(), updated_at = now()
      where id = ${id}::uuid and state in ('running', 'stopping') and not exists (
        select from mailing_recipients where mailing_id = ${id}::uuid and state in ('waiting', 'queued'))`,
  )
}
