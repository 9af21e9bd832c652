import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { toMailingPurpose } from '../../../../domain/messaging/mailing-purpose.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { mailSignal } from '../../../../emails/mail-signal.ts'
import { mailingSignal } from '../../../../emails/mailing-signal.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { mailingTexts as texts } from '../../../../i18n/texts/mailings.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { isReachable } from './is-reachable.ts'

/**
 * Makes the failed mails of a mailing due again, for recipients who may still be sent to, by the same condition as in
 * each batch.
 * @returns how many
 * @throws Problem `conflict` while it is being stopped
 */
export const resendFailed = (req: PayloadRequest, id: string): Promise<number> =>
  inTransaction(req, async () => {
    const [mailing] = await runSql(
      req,
      sql`select state::text, customer_id as sender, purpose::text from mailings where id = ${id}::uuid for no key update`,
    )
    if (mailing?.state === 'stopping') throw new Problem('conflict', { text: texts.stillStopping })
    const sender = typeof mailing?.sender === 'string' ? mailing.sender : null
    const purpose = toMailingPurpose(mailing?.purpose)
    // Locked in a statement of its own: the next one then sees what was sent or queued while this one waited.
    await runSql(
      req,
      sql`select from mailing_recipients r join email_outbox o on o.email_id = r.email_id
          where r.mailing_id = ${id}::uuid and r.state = 'failed' for update of o`,
    )
    const rows = await runSql(
      req,
      sql`
        with failed as (
          select o.email_id from mailing_recipients r
          join email_outbox o on o.email_id = r.email_id
          join users u on u.id = r.user_id
          where r.mailing_id = ${id}::uuid and r.state = 'failed' and (o.text is not null or o.sealed is not null)
            and ${isReachable({ sender, purpose })}
          for update of o
        ), due as (
          update email_outbox o set next_attempt_at = now(), first_attempt_at = null, lease = null, lease_until = null
          from failed where o.email_id = failed.email_id
        ), queued as (
          update emails e set state = 'queued', last_error = null, updated_at = now()
          from failed where e.id = failed.email_id
          returning e.id
        )
        select count(*)::int as count from queued`,
    )
    const count = Number(rows[0]?.count ?? 0)
    if (count > 0)
      await runSql(
        req,
        sql`update mailings set state = 'running', finished_at = null, updated_at = now()
            where id = ${id}::uuid and state = 'done'`,
      )
    await afterCommit(req, mailSignal.announce)
    await afterCommit(req, mailingSignal.announce)
    return count
  })
