import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/**
 * Takes back the mails of a mailing that no worker is sending. Untried ones are deleted; the others keep their history and
 * say why they go no further. After waiting for a row lock PostgreSQL checks the conditions again with the new row of the
 * locked table alone: `next_attempt_at` tells there that the mail has been sent since.
 */
export const withdrawMails = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  mailing: string,
): Promise<void> => {
  await runSql(
    req,
    sql`
      with held as (
        select o.email_id, o.first_attempt_at is null and e.attempts = 0 as is_untried
        from mailing_recipients r
        join email_outbox o on o.email_id = r.email_id
        join emails e on e.id = o.email_id
        where r.mailing_id = ${mailing}::uuid and r.state = 'queued'
          and o.next_attempt_at is not null and (o.lease_until is null or o.lease_until < now())
        for update of o
      ), untold as (
        update mailing_recipients r set state = 'stopped', email_id = null
        from held where r.email_id = held.email_id and held.is_untried
      ), emptied as (
        delete from email_outbox o using held where o.email_id = held.email_id and held.is_untried
      ), deleted as (
        delete from emails e using held where e.id = held.email_id and held.is_untried
      ), closed as (
        update email_outbox o set next_attempt_at = null, lease = null, lease_until = null
        from held where o.email_id = held.email_id and not held.is_untried
      )
      update emails e set state = 'failed', last_error = 'withdrawn:', updated_at = now()
      from held where e.id = held.email_id and not held.is_untried`,
  )
}
