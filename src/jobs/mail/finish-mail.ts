import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

const withoutSecret = sql`
  html = CASE WHEN has_secret THEN NULL ELSE html END, text = CASE WHEN has_secret THEN NULL ELSE text END,
  sealed = CASE WHEN has_secret THEN NULL ELSE sealed END`

/** The server has accepted it, so this is recorded regardless of the current lease, and its address takes mails. */
export const markSent = async ({ payload, id }: { payload: Payload; id: string }): Promise<void> => {
  await runSql(
    { payload },
    sql`
      WITH done AS (
        UPDATE email_outbox
        SET next_attempt_at = NULL, lease = NULL, lease_until = NULL, ${withoutSecret}
        WHERE email_id = ${id} RETURNING email_id
      ), sent AS (
        UPDATE emails SET state = 'sent', sent_at = now(), last_error = NULL, updated_at = now()
        FROM done WHERE id = done.email_id
        RETURNING "to"
      )
      UPDATE users SET email_refused_at = NULL, email_refusal = NULL
      FROM sent WHERE users.email = sent."to" AND users.email_refused_at IS NOT NULL`,
  )
}

type Failed = { payload: Payload; id: string; lease: string; error: string }

/** `refusal`: what the server said when it refused the address for good, to be seen at its user. */
type FailedForGood = Failed & { refusal?: string | undefined }

/**
 * Permanent: staff see the reason. Its secret is deleted. It is reported as an event of the account, but matched with
 * no alert rule: a failing alert mail would otherwise cause further alerts without end.
 */
export const markFailed = async ({ payload, id, lease, error, refusal }: FailedForGood): Promise<void> => {
  await runSql(
    { payload },
    sql`
      WITH done AS (
        UPDATE email_outbox
        SET next_attempt_at = NULL, lease = NULL, lease_until = NULL, ${withoutSecret}
        WHERE email_id = ${id} AND lease = ${lease} RETURNING email_id
      ), failed AS (
        UPDATE emails SET state = 'failed', last_error = ${error}, updated_at = now()
        FROM done WHERE id = done.email_id
        RETURNING kind, customer_id, "to", subject
      ), refused AS (
        UPDATE users SET email_refused_at = coalesce(email_refused_at, now()), email_refusal = ${refusal ?? null}
        FROM failed WHERE ${refusal ?? null}::text IS NOT NULL AND users.email = failed."to"
      )
      INSERT INTO event_queue (type, customer_id, data)
      SELECT 'mail-failed', customer_id, jsonb_build_object('to', "to", 'subject', subject)
      FROM failed WHERE ${error} <> 'unsubscribed:' AND kind <> 'alert' AND customer_id IS NOT NULL`,
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
