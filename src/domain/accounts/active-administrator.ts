/** The fields that decide whether a user is an active administrator. */
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
 * Whether a user may be changed, or deleted (`after: null`): an installation without an administrator who can sign in
 * could only be recovered from the command line.
 */
export const checkLastAdministrator = (
  before: UserStatus,
  after: UserStatus | null,
  otherActiveAdministrators: number,
): 'ok' | 'last_administrator' => {
  const isLost = isActiveAdministrator(before) && !(after && isActiveAdministrator(after))
  return isLost && otherActiveAdministrators === 0 ? 'last_administrator' : 'ok'
}
