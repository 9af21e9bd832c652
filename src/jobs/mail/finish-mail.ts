import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** The server has accepted it, so this is recorded regardless of the current lease. */
export const markSent = async ({ payload, id }: { payload: Payload; id: string }): Promise<void> => {
  await runSql(
    { payload },
    sql`
      WITH done AS (
        UPDATE email_outbox
        SET next_attempt_at = NULL, lease = NULL, lease_until = NULL,
            html = CASE WHEN has_secret THEN NULL ELSE html END, text = CASE WHEN has_secret THEN NULL ELSE text END
        WHERE email_id = ${id} RETURNING email_id
      )
      UPDATE emails SET state = 'sent', sent_at = now(), last_error = NULL, updated_at = now()
      FROM done WHERE id = done.email_id`,
  )
}

type Failed = { payload: Payload; id: string; lease: string; error: string }

/**
 * Permanent: staff see the reason. Its secret is deleted. It is reported as an event of the account, but matched with
 * no alert rule: a failing alert mail would otherwise cause further alerts without end.
 */
export const markFailed = async ({ payload, id, lease, error }: Failed): Promise<void> => {
  await runSql(
    { payload },
    sql`
      WITH done AS (
        UPDATE email_outbox
        SET next_attempt_at = NULL, lease = NULL, lease_until = NULL,
            html = CASE WHEN has_secret THEN NULL ELSE html END, text = CASE WHEN has_secret THEN NULL ELSE text END
        WHERE email_id = ${id} AND lease = ${lease} RETURNING email_id
      ), failed AS (
        UPDATE emails SET state = 'failed', last_error = ${error}, updated_at = now()
        FROM done WHERE id = done.email_id
        RETURNING kind, customer_id, "to", subject
      )
      INSERT INTO event_queue (type, customer_id, data)
      SELECT 'mail-failed', customer_id, jsonb_build_object('to', "to", 'subject', subject)
      FROM failed WHERE kind <> 'alert' AND customer_id IS NOT NULL`,
  )
}

/** Temporary: the mail is released and is due again after `delaySeconds`. */
export const postpone = async ({
  payload,
  id,
  lease,
  error,
  delaySeconds,
}: Failed & { delaySeconds: number }): Promise<void> => {
  await runSql(
    { payload },
    sql`
      WITH released AS (
        UPDATE email_outbox
        SET next_attempt_at = now() + make_interval(secs => ${delaySeconds}), lease = NULL, lease_until = NULL
        WHERE email_id = ${id} AND lease = ${lease} RETURNING email_id
      )
      UPDATE emails SET last_error = ${error}, updated_at = now()
      FROM released WHERE id = released.email_id`,
  )
}
