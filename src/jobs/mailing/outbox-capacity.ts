import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** Maximum of a mailing's mails without an attempt: small, so that it can be stopped. */
const maxUntried = 200
/** Maximum including those to be retried: an unavailable server pauses a mailing instead of failing all of it. */
const maxWaiting = 1000

/** How many more mails of a mailing may be queued now. */
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
