import type { Payload } from 'payload'
import { Problem } from '../../errors/problem.ts'

type Row = { isSamePassword: boolean; isLocked: boolean; isPending: boolean }

/** Why a user with the right password got no session. Asked only after that. */
export const whyNotAdmitted = async (
  payload: Payload,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<Problem> => {
  const { rows } = await payload.db.pool.query<Row>(
    `select p.password_hash = $2 as "isSamePassword", u.locked is true as "isLocked", u.activation = 'pending' as "isPending"
     from users u join credentials p on p.user_id = u.id where u.id = $1`,
    [userId, passwordHash],
  )
  const [user] = rows
  if (!user?.isSamePassword) return new Problem('invalid_credentials')
  if (user.isLocked) return new Problem('account_locked')
  return new Problem(user.isPending ? 'activation_pending' : 'account_disabled')
}
