import { sql } from 'drizzle-orm'
import { bigint, index, pgTable, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * One row for each recipient of a message. Inbox and stream use the ids as positions: they are assigned under a lock
 * that is held until the commit, so a reader who sees one id has seen all smaller ones.
 */
export const messageDeliveries = pgTable(
  'message_deliveries',
  {
    id: bigint('id', { mode: 'bigint' }).primaryKey().generatedByDefaultAsIdentity(),
    messageId: uuid('message_id').notNull(),
    userId: uuid('user_id').notNull(),
    readAt: at('read_at'),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('message_deliveries_message_id_user_id_idx').on(table.messageId, table.userId),
    index('message_deliveries_user_id_id_idx').on(table.userId, table.id),
    index('message_deliveries_unread_idx')
      .on(table.userId, table.id)
      .where(sql`read_at is null`),
  ],
)
