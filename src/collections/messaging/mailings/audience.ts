import type { Where } from 'payload'

export const maxCustomersNamed = 1000
export const maxRecipients = 200_000

/** Which accounts, and whom in them. */
export type Audience = { accounts: Where; managersOnly: boolean }

/** How many that is. Whoever is in the trash counts nowhere. */
export type AudienceCount = {
  recipientCount: number
  accountCount: number
  /** Users left out since they have not activated their login. */
  pendingCount: number
  lockedCount: number
  /** Accounts in which nobody gets anything. */
  emptyAccountCount: number
}
