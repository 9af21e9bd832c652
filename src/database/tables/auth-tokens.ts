import { index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/** Links that work once. Only the SHA-256 of the token is kept (hex); `user_id` is empty for the first administrator. */
export const authTokens = pgTable(
  'auth_tokens',
  {
    id: uuid('id').primaryKey(),
    purpose: text('purpose').notNull(),
    userId: uuid('user_id'),
    tokenHash: text('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('auth_tokens_token_hash_idx').on(table.tokenHash),
    index('auth_tokens_user_id_idx').on(table.userId, table.purpose),
  ],
)
