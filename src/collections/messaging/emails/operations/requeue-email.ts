import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../../../../payload/adapter/after-commit.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { messageIdOf } from '../../../../emails/message-id.ts'
import { mailSignal } from '../../../../emails/mail-signal.ts'
import { newId } from '../../../../database/new-id.ts'

/**
 * Makes a mail due now. One that was already delivered is sent as a new message, since mail programs hide a duplicate
 * Message-ID.
 * @returns false when its content is no longer stored; a mail that is being sent is left unchanged
 */
export const requeueEmail = async ({ req, id }: { req: PayloadRequest; id: string }): Promise<boolean> => {
  const rows = await runSql(
    req,
    sql`
      WITH mail AS (
        SELECT e.id, e.state, o.lease_until > now() AS is_being_sent
        FROM emails e JOIN email_outbox o ON o.email_id = e.id
        WHERE e.id = ${id} AND (o.text IS NOT NULL OR o.sealed IS NOT NULL)
        FOR UPDATE
      ), due AS (
        UPDATE email_outbox SET next_attempt_at = now(), first_attempt_at = NULL, lease = NULL, lease_until = NULL,
          message_id = CASE WHEN mail.state = 'sent' THEN ${messageIdOf(newId())} ELSE message_id END,
          dated_at = CASE WHEN mail.state = 'sent' THEN now() ELSE dated_at END
        FROM mail WHERE email_id = mail.id AND mail.is_being_sent IS NOT TRUE
        RETURNING email_id
      ), state AS (
        UPDATE emails SET state = 'queued', attempts = 0, last_error = NULL, sent_at = NULL, updated_at = now()
        FROM due WHERE id = due.email_id
      )
      SELECT id FROM mail`,
  )
  await afterCommit(req, mailSignal.announce)
  return rows.length > 0
}
