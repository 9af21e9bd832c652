import type { Payload } from 'payload'
import type { Language } from '../../../../i18n/language.ts'
import { deliveryColumns, toDelivery, type Delivery } from '../inbox-entry.ts'

type Asked = {
  userId: string
  /** Only what was delivered after this position. */
  after: string
  /** Up to this position only unread messages. */
  unreadUpTo: string
  limit: number
  /** The reader's, undefined where it is not known. */
  language: Language | undefined
}

/** The deliveries of a user, in order. */
export const readDeliveries = async (
  { db }: Pick<Payload, 'db'>,
  { userId, after, unreadUpTo, limit, language }: Asked,
): Promise<Delivery[]> => {
  const { rows } = await db.pool.query<Record<string, unknown>>({
    name: 'read-deliveries',
    text: `
      select ${deliveryColumns}
      from message_deliveries d join messages m on m.id = d.message_id
      where d.user_id = $1 and d.id > $2 and (d.id > $3 or d.read_at is null)
      order by d.id limit $4`,
    values: [userId, after, unreadUpTo, limit],
  })
  return rows.map((row) => toDelivery(row, language))
}

/** The position of the last delivery. */
export const lastDelivery = async ({ db }: Pick<Payload, 'db'>, userId: string): Promise<string> => {
  const { rows } = await db.pool.query<{ last: string }>(
    'select coalesce(max(id), 0)::text as last from message_deliveries where user_id = $1',
    [userId],
  )
  return rows[0]?.last ?? '0'
}
