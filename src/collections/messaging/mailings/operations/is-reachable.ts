import { sql, type SQL } from 'drizzle-orm'

/**
 * Of a recipient `r` and their user `u`: whether this mailing may still be sent to them. False for users who were
 * locked, deleted, moved out of the account, or out of the subtree of the account that sends it: `sender`, null for
 * staff.
 */
export const isReachable = (sender: string | null): SQL => sql`
  coalesce(u.customer_id = r.customer_id and u.deleted_at is null and u.locked is not true
    and u.activation is distinct from 'pending'
    and (${sender}::uuid is null
      or starts_with(u.owner_path, (select path from customers where id = ${sender}::uuid))), false)`
