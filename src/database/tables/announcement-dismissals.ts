import { index, pgTable, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Which user has dismissed which announcement; deleted with either. */
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
