/**
 * How a new login is activated: by a mailed link, by a link shown to the user who creates the login, or by a password
 * set for it.
 */
export const activationMethods = ['email', 'link', 'password'] as const

export type ActivationMethod = (typeof activationMethods)[number]

export const isActivationMethod = (value: unknown): value is ActivationMethod =>
  activationMethods.some((method) => method === value)

/** The default: with a password given, the login is activated by it. */
export const chooseActivationMethod = (
  chosen: ActivationMethod | undefined,
  { hasPassword }: { hasPassword: boolean },
): ActivationMethod => chosen ?? (hasPassword ? 'password' : 'email')

/** A password set for it activates a login at once; a link first proves that the user has received it. */
export const activationOf = (method: ActivationMethod): 'active' | 'pending' =>
  method === 'password' ? 'active' : 'pending'
