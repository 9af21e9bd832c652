import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'

const claimedMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  messageId: z.string(),
  html: z.string(),
  text: z.string(),
  /** How often this mail was claimed, including this time. */
  attempts: z.coerce.number(),
  /** Seconds since the first attempt. */
  triedForSeconds: z.coerce.number(),
  isExpired: z.boolean(),
  brandName: z.string().nullable(),
  mailFrom: z.string().nullable(),
})

export type ClaimedMail = z.infer<typeof claimedMail>

type Claim = {
  payload: Payload
  lease: string
  leaseSeconds: number
  limit: number
  /** Mails of mailings, or all others. */
  isBulk: boolean
}

/** Claims due mails for this worker. Rows locked by another worker are skipped. */
export const claimMails = async ({
  payload,
  lease,
  leaseSeconds,
  limit,
  isBulk,
}: Claim): Promise<ClaimedMail[]> => {
  const rows = await runSql(
    { payload },
    sql`
      WITH due AS (
        SELECT email_id FROM email_outbox
        WHERE is_bulk = ${isBulk} AND next_attempt_at <= now() AND (lease_until IS NULL OR lease_until < now())
        ORDER BY next_attempt_at
        LIMIT ${limit}
        FOR UPDATE SKIP LOCKED
      ), claimed AS (
        UPDATE email_outbox AS o
        SET lease = ${lease}, lease_until = now() + make_interval(secs => ${leaseSeconds}),
            first_attempt_at = coalesce(first_attempt_at, now())
        FROM due WHERE o.email_id = due.email_id
        RETURNING o.*
      )
      UPDATE emails AS e SET attempts = attempts + 1, updated_at = now()
      FROM claimed AS c WHERE e.id = c.email_id
      RETURNING e.id, e."to", e.subject, e.attempts, c.message_id AS "messageId",
        coalesce(c.html, '') AS html, coalesce(c.text, '') AS text,
        extract(epoch FROM now() - c.first_attempt_at) AS "triedForSeconds",
        coalesce(c.expires_at <= now(), false) AS "isExpired",
        (SELECT brand_name FROM settings LIMIT 1) AS "brandName",
        (SELECT mail_from FROM settings LIMIT 1) AS "mailFrom"`,
  )
  return z.array(claimedMail).parse(rows)
}
