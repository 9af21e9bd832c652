import type { PayloadRequest } from 'payload'

/** The number of the caller's unread messages. */
export const countUnread = async ({ payload, user }: PayloadRequest): Promise<number> => {
  if (!user) return 0
  const { rows } = await payload.db.pool.query<{ unread: number }>({
    name: 'count-unread',
    text: 'select count(*)::int as unread from message_deliveries where user_id = $1 and read_at is null',
    values: [user.id],
  })
  return rows[0]?.unread ?? 0
}
