import type { PayloadRequest } from 'payload'
import type { Language } from '../../../../i18n/language.ts'
import { translationColumns } from '../../translations/translation-columns.ts'
import { toCurrentAnnouncement, type CurrentAnnouncement } from '../current-announcement.ts'
import { readerParameters, shownTo } from './shown-to.ts'

/** The maximum number shown at once. */
const maxShown = 10

/**
 * The announcements shown now, by severity, then newest first: for signed-in users without those they have dismissed,
 * for all others those of the sign-in pages. Each in `language`, as far as it is written in it.
 */
export const readCurrent = async (
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  language: Language | undefined,
): Promise<CurrentAnnouncement[]> => {
  const { rows } = await payload.db.pool.query<Record<string, unknown>>({
    name: 'read-current-announcements',
    text: `
      select a.id, a.kind::text as kind, a.title, a.body, coalesce(a.dismissible, false) as dismissible,
        a.publish_at as "publishAt", a.expire_at as "expireAt", ${translationColumns('a', ['title', 'body'])}
      from ${shownTo}
        and not (coalesce(a.dismissible, false) and exists (
          select from announcement_dismissals d where d.user_id = $1::uuid and d.announcement_id = a.id))
      order by a.kind desc, a.publish_at desc, a.id desc limit $4`,
    values: [...readerParameters(user), maxShown],
  })
  return rows.map((row) => toCurrentAnnouncement(row, language))
}
