import type { PayloadRequest } from 'payload'
import { toCurrentAnnouncement, type CurrentAnnouncement } from '../current-announcement.ts'
import { readerOf, shownTo } from './shown-to.ts'

/** More at once than these nobody reads. */
const maxShown = 10

/**
 * What is shown to somebody now, the most severe and then the newest first: to staff and the people of accounts without
 * what they have dismissed, to everybody else what stands on the sign-in pages.
 */
export const readCurrent = async ({
  payload,
  user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Promise<CurrentAnnouncement[]> => {
  const { rows } = await payload.db.pool.query<Record<string, unknown>>({
    name: 'read-current-announcements',
    text: `
      select a.id, a.kind::text as kind, a.title, a.body, coalesce(a.dismissible, false) as dismissible,
        a.publish_at as "publishAt", a.expire_at as "expireAt"
      from ${shownTo}
        and not (coalesce(a.dismissible, false) and exists (
          select from announcement_dismissals d where d.user_id = $1::uuid and d.announcement_id = a.id))
      order by a.kind desc, a.publish_at desc, a.id desc limit $4`,
    values: [...readerOf(user), maxShown],
  })
  return rows.map(toCurrentAnnouncement)
}
