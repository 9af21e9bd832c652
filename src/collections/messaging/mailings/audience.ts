import type { Where } from 'payload'

export const maxCustomersNamed = 1000
export const maxRecipients = 200_000

/** Which accounts, and which of their users. */
export type Audience = { accounts: Where; managersOnly: boolean }

/** The size of an audience. Trashed users are not counted. */
export type AudienceCount = {
  recipientCount: number
  accountCount: number
  /** Users excluded because they have not activated their login. */
  pendingCount: number
  lockedCount: number
  /** Accounts without any recipient. */
  emptyAccountCount: number
}
