import { bigint, integer, pgTable, varchar } from 'drizzle-orm/pg-core'

/** Attempts counted for all processes; the shape is that of rate-limiter-flexible (`expire` in ms since 1970). */
export const rateLimits = pgTable('rate_limits', {
  key: varchar('key', { length: 255 }).primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
})
