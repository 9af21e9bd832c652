import { sql } from 'drizzle-orm'
import { index, integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * The next digest of each rule of alerts: how many events it has, and the first of them. `due_at` is empty while there are
 * none; what comes before `open_until` is sent together then.
 */
export const alertDigests = pgTable(
  'alert_digests',
  {
    ruleId: uuid('rule_id').primaryKey(),
    waiting: integer('waiting').notNull().default(0),
    eventIds: uuid('event_ids')
      .array()
      .notNull()
      .default(sql`'{}'`),
    since: at('since'),
    dueAt: at('due_at'),
    openUntil: at('open_until'),
  },
  (table) => [
    index('alert_digests_due_idx')
      .on(table.dueAt)
      .where(sql`due_at is not null`),
  ],
)
