/** What of a user decides whether they run the installation. */
export type UserStatus = {
  role: string
  customer: string | null
  isLocked: boolean
  isPending: boolean
  isTrashed: boolean
}

export const isActiveAdministrator = ({
  role,
  customer,
  isLocked,
  isPending,
  isTrashed,
}: UserStatus): boolean =>
  role === 'administrator' && customer === null && !isLocked && !isPending && !isTrashed

/**
 * Whether a user may change so, or go (`after: null`): an installation without an administrator who can sign in could
 * only be saved from the command line.
 */
export const checkLastAdministrator = (
  before: UserStatus,
  after: UserStatus | null,
  otherActiveAdministrators: number,
): 'ok' | 'last_administrator' => {
  const isLost = isActiveAdministrator(before) && !(after && isActiveAdministrator(after))
  return isLost && otherActiveAdministrators === 0 ? 'last_administrator' : 'ok'
}
