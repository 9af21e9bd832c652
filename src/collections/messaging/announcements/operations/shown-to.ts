import type { PayloadRequest } from 'payload'
import { isStaffRole } from '../../../../domain/accounts/role.ts'

/** `$1` to `$3` of a statement: the user, the user's account, and the audience for readers without an account. */
export type Reader = [userId: string | null, accountId: string | null, audience: 'staff' | 'sign_in' | null]

/** The reader: staff, a user of an account, or anonymous. */
export const readerParameters = (user: PayloadRequest['user']): Reader => {
  const account = typeof user?.customer === 'object' ? user.customer?.id : user?.customer
  if (user && isStaffRole(user.role) && !account) return [user.id, null, 'staff']
  if (user && !isStaffRole(user.role) && account) return [user.id, account, null]
  return [null, null, 'sign_in']
}

/**
 * The announcements `a` that address a reader and are shown now. An audience is the type of an account, in the plural.
 */
export const shownTo = `
  announcements a left join customers c on c.id = $2::uuid
  where a.publish_at <= now() and (a.expire_at is null or a.expire_at > now())
    and (
      exists (select from announcements_audience w
        where w.parent_id = a.id and w.value::text = coalesce($3, c.type::text || 's'))
      or exists (select from announcements_rels r where r.parent_id = a.id and r.groups_id = c.group_id)
    )`
