import type { PayloadRequest } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'
import type { Language } from '../../../../i18n/language.ts'
import { deliveryColumns, toDelivery, type InboxEntry } from '../inbox-entry.ts'

export type Inbox = {
  docs: InboxEntry[]
  /** The number of unread messages, of all pages. */
  unread: number
  /** The value of `after` for the next page; null when there is none. */
  next: string | null
  /** The value of the stream's `after` to continue from this answer. */
  latest: string
}

type Asked = {
  after?: string | undefined
  onlyUnread: boolean
  limit: number
  language: Language | undefined
}

/**
 * The messages of the caller, newest first.
 * @throws Problem `unauthenticated`
 */
export const readInbox = async (
  { payload, user }: PayloadRequest,
  { after, onlyUnread, limit, language }: Asked,
): Promise<Inbox> => {
  if (!user) throw new Problem('unauthenticated')
  const { pool } = payload.db
  const { rows: counted } = await pool.query<{ latest: string; unread: number }>({
    name: 'count-inbox',
    text: `
      select coalesce((select max(id) from message_deliveries where user_id = $1), 0)::text as latest,
        (select count(*)::int from message_deliveries where user_id = $1 and read_at is null) as unread`,
    values: [user.id],
  })
  const { latest = '0', unread = 0 } = counted[0] ?? {}
  // Nothing beyond “latest”, or a client that continues there in the stream would get it twice.
  const { rows } = await pool.query<Record<string, unknown>>({
    name: onlyUnread ? 'read-unread' : 'read-inbox',
    text: `
      select ${deliveryColumns}
      from message_deliveries d join messages m on m.id = d.message_id
      where d.user_id = $1 and ($2::bigint is null or d.id < $2) and d.id <= $4${onlyUnread ? ' and d.read_at is null' : ''}
      order by d.id desc limit $3`,
    values: [user.id, after ?? null, limit + 1, latest],
  })
  const deliveries = rows.slice(0, limit).map((row) => toDelivery(row, language))
  return {
    docs: deliveries.map(({ entry }) => entry),
    unread,
    next: rows.length > limit ? (deliveries.at(-1)?.cursor ?? null) : null,
    latest,
  }
}
