import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The hashes of a user's password and PIN: never part of the user's document. They are PHC strings (argon2id). */
export const credentials = pgTable('credentials', {
  userId: uuid('user_id').primaryKey(),
  passwordHash: text('password_hash'),
  pinHash: text('pin_hash'),
  changedAt: timestamp('changed_at', { withTimezone: true }).notNull().defaultNow(),
})
