import { customType, index, integer, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/**
 * The answers to calls that carried an `Idempotency-Key`, for a day. The key is stored as an HMAC, the answer encrypted
 * with a key derived from it: access to the database alone reveals neither.
 */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    caller: text('caller').notNull(),
    keyHash: bytes('key_hash').notNull(),
    requestHash: bytes('request_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    /** Until when a request that commits its own transactions is assumed to be in progress. */
    leaseUntil: timestamp('lease_until', { withTimezone: true }),
    status: integer('status'),
    answer: bytes('answer'),
  },
  (table) => [
    primaryKey({ columns: [table.caller, table.keyHash] }),
    index('idempotency_keys_created_at_idx').on(table.createdAt),
  ],
)
