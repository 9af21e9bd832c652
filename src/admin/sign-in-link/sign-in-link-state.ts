/** `none`: not for this reader. */
export type SignInLinkState = 'none' | 'ready' | 'locked' | 'off'

type About = {
  reader: { id: unknown; role?: unknown }
  user: { id: string; customer?: unknown; locked?: boolean | null; deletedAt?: string | null }
  /** Whether the account of the user, or one above it, is disabled. */
  isAccountOff: boolean
}

/** Whether a reader who sees a user may mail or show a link for that user; `resettersOf` decides the call itself. */
export const signInLinkState = ({ reader, user, isAccountOff }: About): SignInLinkState => {
  const mayForAccounts = ['administrator', 'support', 'manager'].includes(String(reader.role))
  const may = user.customer ? mayForAccounts : reader.role === 'administrator'
  if (!may || reader.id === user.id || user.deletedAt) return 'none'
  if (user.locked) return 'locked'
  return isAccountOff ? 'off' : 'ready'
}
