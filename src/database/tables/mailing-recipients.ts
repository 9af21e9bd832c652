import { sql } from 'drizzle-orm'
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/**
 * One row for each recipient of a mailing, all of them written when it starts. Once a mail of theirs is in the outbox,
 * a trigger keeps the state equal to that of the mail.
 */
export const mailingRecipients = pgTable(
  'mailing_recipients',
  {
    mailingId: uuid('mailing_id').notNull(),
    userId: uuid('user_id').notNull(),
    customerId: uuid('customer_id').notNull(),
    address: text('address').notNull(),
    state: text('state').notNull(),
    emailId: uuid('email_id'),
  },
  (table) => [
    primaryKey({ columns: [table.mailingId, table.userId] }),
    index('mailing_recipients_state_idx').on(table.mailingId, table.state, table.userId),
    uniqueIndex('mailing_recipients_email_idx')
      .on(table.emailId)
      .where(sql`email_id is not null`),
  ],
)
