import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'

const claimedMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  messageId: z.string(),
  language: z.string(),
  /** The same for all attempts, like the Message-ID. */
  date: z.coerce.date(),
  html: z.string(),
  text: z.string(),
  /** The parts of a mail that waited encrypted, in place of `html` and `text`. */
  sealed: z.instanceof(Buffer).nullable(),
  /** How often this mail was claimed, including this time. */
  attempts: z.coerce.number(),
  /** Seconds since the first attempt. */
  triedForSeconds: z.coerce.number(),
  isExpired: z.boolean(),
  user: z.string().nullable(),
  isPromotion: z.boolean(),
  /** Whether its reader has ended advertising since it was queued. */
  isUnwanted: z.boolean(),
  brandName: z.string().nullable(),
  /** The hash of the operator's logo; null without one. */
  logo: z.string().nullable(),
  mailFrom: z.string().nullable(),
  replyTo: z.string().nullable(),
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
      RETURNING e.id, e."to", e.subject, e.language, e.attempts, c.dated_at AS date, c.sealed, c.message_id AS "messageId",
        coalesce(c.html, '') AS html, coalesce(c.text, '') AS text,
        extract(epoch FROM now() - c.first_attempt_at) AS "triedForSeconds",
        coalesce(c.expires_at <= now(), false) AS "isExpired",
        e.user_id AS "user",
        coalesce((SELECT purpose = 'promotion' FROM mailings WHERE id = e.mailing_id), false) AS "isPromotion",
        coalesce((SELECT purpose = 'promotion' FROM mailings WHERE id = e.mailing_id), false)
          AND coalesce((SELECT receive_ads IS NOT TRUE FROM users WHERE id = e.user_id), true) AS "isUnwanted",
        (SELECT brand_name FROM settings LIMIT 1) AS "brandName",
        (SELECT md5(brand_logo) FROM settings LIMIT 1) AS logo,
        (SELECT mail_from FROM settings LIMIT 1) AS "mailFrom",
        (SELECT mail_reply_to FROM settings LIMIT 1) AS "replyTo"`,
  )
  return z.array(claimedMail).parse(rows)
}
