import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * Events that the rules of alerts have not looked at yet. With `event_id` it stands in `events` already; without, it is one
 * of the product itself that is still to be written there: what reports it, such as a sign-in, waits for nothing and locks
 * nothing.
 */
export const eventQueue = pgTable('event_queue', {
  id: bigint('id', { mode: 'bigint' }).primaryKey().generatedByDefaultAsIdentity(),
  eventId: uuid('event_id'),
  type: text('type'),
  customerId: uuid('customer_id'),
  data: jsonb('data'),
  occurredAt: at('occurred_at').notNull().defaultNow(),
})
