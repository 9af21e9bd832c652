import { bigint, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * Events that the rules of alerts have not looked at yet. With `event_id` the event is stored in `events` already;
 * without, it is a product event that the worker still has to store: reporting one, as at a sign-in, waits for no lock
 * and takes none.
 */
export const eventQueue = pgTable('event_queue', {
  id: bigint('id', { mode: 'bigint' }).primaryKey().generatedByDefaultAsIdentity(),
  eventId: uuid('event_id'),
  type: text('type'),
  customerId: uuid('customer_id'),
  data: jsonb('data'),
  occurredAt: at('occurred_at').notNull().defaultNow(),
})
