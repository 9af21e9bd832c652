import { sql, type SQL } from 'drizzle-orm'
import type { MailingPurpose } from '../../../../domain/messaging/mailing-purpose.ts'

type Sent = {
  /** The account that sends it; null for staff. */
  sender: string | null
  purpose: MailingPurpose
}

/**
 * Of a recipient `r` and their user `u`: whether this mailing may still be sent to them. False for users who were
 * locked, deleted, moved out of the account, or out of the subtree of the account that sends it, and for a promotion
 * to those who have ended advertising.
 */
export const isReachable = ({ sender, purpose }: Sent): SQL => sql`
  coalesce(u.customer_id = r.customer_id and u.deleted_at is null and u.locked is not true
    and u.activation is distinct from 'pending'
    ${purpose === 'promotion' ? sql`and u.receive_ads is true` : sql``}
    and (${sender}::uuid is null
      or starts_with(u.owner_path, (select path from customers where id = ${sender}::uuid))), false)`
