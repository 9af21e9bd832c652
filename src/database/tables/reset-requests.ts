import { customType, index, pgTable, timestamp, uuid } from 'drizzle-orm/pg-core'

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' })
const at = (name: string) => timestamp(name, { withTimezone: true })

/**
 * Requests for a link to set a new password that were answered and not looked into yet. Who asked for which login is
 * encrypted, in `sealed`, and bound to the id.
 */
export const resetRequests = pgTable(
  'reset_requests',
  {
    id: uuid('id').primaryKey(),
    sealed: bytes('sealed').notNull(),
    dueAt: at('due_at').notNull(),
  },
  (table) => [index('reset_requests_due_at_idx').on(table.dueAt)],
)
