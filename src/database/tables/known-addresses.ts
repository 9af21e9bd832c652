import { pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Addresses from which a user has signed in: wrong passwords of others cannot lock these out. */
export const knownAddresses = pgTable(
  'known_addresses',
  {
    userId: uuid('user_id').notNull(),
    address: text('address').notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.address] })],
)
