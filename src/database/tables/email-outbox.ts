import { sql } from 'drizzle-orm'
import { boolean, customType, index, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * What the mail worker needs of each row of `emails`, and no API ever shows. The content is deleted once a mail with a
 * secret is sent or has failed. Mails with a link for one person wait encrypted, in `sealed`, all others in `html` and
 * `text`. `dated_at` is the date of the mail, for all attempts. `next_attempt_at` is null when nothing is left to do. A
 * `lease` gives a worker exclusive access to a mail. Bulk marks the mails of a mailing: all others are sent first.
 */
export const emailOutbox = pgTable(
  'email_outbox',
  {
    emailId: uuid('email_id').primaryKey(),
    messageId: text('message_id').notNull(),
    html: text('html'),
    text: text('text'),
    sealed: bytes('sealed'),
    datedAt: at('dated_at').notNull().defaultNow(),
    hasSecret: boolean('has_secret').notNull(),
    nextAttemptAt: at('next_attempt_at').defaultNow(),
    firstAttemptAt: at('first_attempt_at'),
    expiresAt: at('expires_at'),
    lease: uuid('lease'),
    leaseUntil: at('lease_until'),
    isBulk: boolean('is_bulk').notNull().default(false),
  },
  (table) => [
    index('email_outbox_due_idx')
      .on(table.isBulk, table.nextAttemptAt)
      .where(sql`next_attempt_at is not null`),
  ],
)
