import type { Payload } from 'payload'
import { deliveryColumns, toDelivery, type Delivery } from '../inbox-entry.ts'

type Asked = {
  userId: string
  /** Only what came later than this place. */
  after: string
  /** Up to here only what is not read yet. */
  unreadUpTo: string
  limit: number
}

/** What came for a user, in the order in which it came. */
export const readDeliveries = async (
  { db }: Pick<Payload, 'db'>,
  { userId, after, unreadUpTo, limit }: Asked,
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
  return rows.map(toDelivery)
}

/** The place of the last one that came. */
export const lastDelivery = async ({ db }: Pick<Payload, 'db'>, userId: string): Promise<string> => {
  const { rows } = await db.pool.query<{ last: string }>(
    'select coalesce(max(id), 0)::text as last from message_deliveries where user_id = $1',
    [userId],
  )
  return rows[0]?.last ?? '0'
}
