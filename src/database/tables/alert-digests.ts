import { sql } from 'drizzle-orm'
import { index, integer, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * What waits at each rule of alerts: one row, however many events there are, with how many and the first of them. `due_at`
 * is empty while nothing waits; what comes before `open_until` is told together then.
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
