import type { Payload } from 'payload'
import { admittedAccount } from '../../database/sql/admitted.ts'
import { idsInPath } from '../../database/sql/ids-in-path.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { disabledProblem, lockedProblem } from './refusal-problem.ts'

type Row = {
  isSamePassword: boolean
  isLocked: boolean
  isPending: boolean
  isDisabled: boolean
  lockedReason: string | null
  reason: string | null
  until: Date | null
  language: string | null
  timezone: string | null
}

/**
 * Why a user with the right password got no session. Called only after that; if the reason no longer applies, or a
 * forced logout came first, they sign in again. A trashed account counts as disabled. Of several disabled accounts in a
 * path the nearest with a reason is quoted, and a time is given only when all of them end automatically: the latest.
 */
export const whyNotAdmitted = async (
  payload: Payload,
  { userId, passwordHash }: { userId: string; passwordHash: string },
): Promise<Problem> => {
  const { rows } = await payload.db.pool.query<Row>(
    `select p.password_hash = $2 as "isSamePassword", u.locked is true as "isLocked",
       u.activation = 'pending' as "isPending", off.count > 0 as "isDisabled",
       nullif(u.locked_reason, '') as "lockedReason", off.reason, off.until,
       u.language, coalesce(u.timezone, off.timezone) as timezone
     from users u join credentials p on p.user_id = u.id
     left join customers c on c.id = u.customer_id
     cross join lateral (
       select count(*), c.timezone,
         (array_agg(a.status_reason order by length(a.path) desc) filter (where a.status <> 'enabled' and a.status_reason <> ''))[1] as reason,
         case when bool_and(a.disabled_until is not null and a.deleted_at is null) then max(a.disabled_until) end as until
       from customers a
       where a.id = any(${idsInPath('c.path')}) and not ${admittedAccount('a')}
     ) off
     where u.id = $1 and u.deleted_at is null`,
    [userId, passwordHash],
  )
  const [user] = rows
  if (!user?.isSamePassword) return new Problem('invalid_credentials')
  if (user.isLocked) return lockedProblem({ ...user, reason: user.lockedReason })
  if (user.isDisabled) return disabledProblem(user)
  return new Problem(user.isPending ? 'activation_pending' : 'unauthenticated')
}
