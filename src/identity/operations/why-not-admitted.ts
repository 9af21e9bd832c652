import type { Payload } from 'payload'
import { Problem } from '../../errors/problem.ts'

type Row = { isSamePassword: boolean; isLocked: boolean; isPending: boolean; isDisabled: boolean }

/**
 * Why a user with the right password got no session. Asked only after that; if the reason is gone in the meantime, or a
 * forced logout was faster, they sign in again.
 */
export const whyNotAdmitted = async (
  payload: Payload,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<Problem> => {
  const { rows } = await payload.db.pool.query<Row>(
    `select p.password_hash = $2 as "isSamePassword", u.locked is true as "isLocked",
       u.activation = 'pending' as "isPending",
       exists (
         select from customers c join customers a on a.id = any(string_to_array(trim('/' from c.path), '/')::uuid[])
         where c.id = u.customer_id and a.status <> 'enabled'
       ) as "isDisabled"
     from users u join credentials p on p.user_id = u.id where u.id = $1`,
    [userId, passwordHash],
  )
  const [user] = rows
  if (!user?.isSamePassword) return new Problem('invalid_credentials')
  if (user.isLocked) return new Problem('account_locked')
  if (user.isDisabled) return new Problem('account_disabled')
  return new Problem(user.isPending ? 'activation_pending' : 'unauthenticated')
}
