import { sql } from 'drizzle-orm'
import { date, index, integer, pgTable, smallint, uniqueIndex, uuid } from 'drizzle-orm/pg-core'

/**
 * How many sign-ins there were each day (UTC) of each account; of staff without one. Spread over several rows, so that
 * sign-ins at one moment do not wait for each other.
 */
export const signInDays = pgTable(
  'sign_in_days',
  {
    day: date('day').notNull(),
    customerId: uuid('customer_id'),
    shard: smallint('shard').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [
    uniqueIndex('sign_in_days_key').on(
      table.day,
      sql`coalesce(${table.customerId}, '00000000-0000-0000-0000-000000000000')`,
      table.shard,
    ),
    index('sign_in_days_customer_id_idx').on(table.customerId, table.day),
  ],
)
