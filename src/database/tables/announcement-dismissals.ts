import { index, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Who does not want to see an announcement any more; goes with the user as with the announcement. */
export const announcementDismissals = pgTable(
  'announcement_dismissals',
  {
    userId: uuid('user_id').notNull(),
    announcementId: uuid('announcement_id').notNull(),
    dismissedAt: timestamp('dismissed_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.userId, table.announcementId] }),
    index('announcement_dismissals_announcement_id_idx').on(table.announcementId),
  ],
)
