import type { PayloadRequest } from 'payload'
import { Problem } from '../../../../kernel/errors/problem.ts'

/**
 * Marks all messages received so far as read.
 * @returns how many were unread
 */
export const markAllRead = async ({ payload, user }: PayloadRequest): Promise<number> => {
  if (!user) throw new Problem('unauthenticated')
  const { rowCount } = await payload.db.pool.query(
    'update message_deliveries set read_at = now() where user_id = $1 and read_at is null',
    [user.id],
  )
  return rowCount ?? 0
}
