import type { Where } from 'payload'
import type { MailingPurpose } from '../../../domain/messaging/mailing-purpose.ts'

export const maxCustomersNamed = 1000
export const maxRecipients = 200_000

/** Which accounts, and which of their users. */
export type Audience = { accounts: Where; managersOnly: boolean; purpose: MailingPurpose }

/** The size of an audience. Trashed users are not counted. */
export type AudienceCount = {
  recipientCount: number
  accountCount: number
  /** Users excluded because they have not activated their login. */
  pendingCount: number
  lockedCount: number
  /** Users excluded because their address has refused mails for good. */
  refusedCount: number
  /** Users excluded because they get no advertising; only of promotions. */
  optedOutCount: number
  /** Accounts without any recipient. */
  emptyAccountCount: number
}
