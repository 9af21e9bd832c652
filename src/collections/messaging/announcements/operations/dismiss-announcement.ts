import type { PayloadRequest } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { isId } from '../../../../domain/is-id.ts'
import { announcementTexts } from '../../../../i18n/texts/announcements.ts'
import { readerParameters, shownTo } from './shown-to.ts'

export type Dismissal = { id: string; dismissedAt: string }

/**
 * Hides an announcement from the caller permanently; a repeated call returns the time of the first. Waits for a
 * concurrent delete, then throws `not_found`.
 * @throws Problem `unauthenticated` | `not_found`, also for what is not shown to the caller now | `conflict`
 */
export const dismissAnnouncement = async (
  { payload, user }: PayloadRequest,
  id: unknown,
): Promise<Dismissal> => {
  const reader = readerParameters(user)
  if (!reader[0]) throw new Problem('unauthenticated')
  if (!isId(id)) throw new Problem('not_found')
  const { rows } = await payload.db.pool.query<{ dismissible: boolean; dismissedAt: Date | null }>({
    name: 'dismiss-announcement',
    text: `
      with shown as (
        select a.id, coalesce(a.dismissible, false) as dismissible from ${shownTo} and a.id = $4::uuid
        for key share of a
      ), dismissed as (
        insert into announcement_dismissals as d (user_id, announcement_id)
        select $1::uuid, id from shown where dismissible
        on conflict (user_id, announcement_id) do update set dismissed_at = d.dismissed_at
        returning dismissed_at
      )
      select dismissible, (select dismissed_at from dismissed) as "dismissedAt" from shown`,
    values: [...reader, id],
  })
  const [row] = rows
  if (!row) throw new Problem('not_found')
  if (!row.dismissedAt) throw new Problem('conflict', { text: announcementTexts.staysVisible })
  return { id, dismissedAt: row.dismissedAt.toISOString() }
}
