import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Mails of one mailing that nobody has tried to send yet: few, so that it can be stopped. */
const maxUntried = 200
/** Together with those that a server did not take so far: a dead server holds a mailing up instead of failing all of it. */
const maxWaiting = 1000

/** How many more mails of a mailing the outbox takes now. */
export const outboxCapacity = async (req: PayloadRequest, mailing: string): Promise<number> => {
  const [row] = await runSql(
    req,
    sql`
      select count(*)::int as waiting, (count(*) filter (where first_attempt_at is null))::int as untried from (
        select o.first_attempt_at from mailing_recipients r join email_outbox o on o.email_id = r.email_id
        where r.mailing_id = ${mailing}::uuid and r.state = 'queued'
        limit ${maxWaiting}
      ) queued`,
  )
  return Math.min(maxUntried - Number(row?.untried), maxWaiting - Number(row?.waiting))
}
