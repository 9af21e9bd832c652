import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

/** The server has accepted it, so this is true whoever holds the lease by now. */
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
 * Final: staff see why. A secret in it is wiped. Its account hears of it as an event, but not of an alert: that would tell
 * of itself for ever.
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

/** Not yet: the mail is given back and is due again after `delaySeconds`. */
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
