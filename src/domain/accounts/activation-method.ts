/**
 * How a new login begins: with a link mailed to its person, with a link that is shown to whoever makes the login, or
 * with a password that is set for it.
 */
export const activationMethods = ['email', 'link', 'password'] as const

export type ActivationMethod = (typeof activationMethods)[number]

export const isActivationMethod = (value: unknown): value is ActivationMethod =>
  activationMethods.some((method) => method === value)

/** What is meant when nothing is chosen: whoever gives a password wants it to work. */
export const chooseActivationMethod = (
  chosen: ActivationMethod | undefined,
  { hasPassword }: { hasPassword: boolean },
): ActivationMethod => chosen ?? (hasPassword ? 'password' : 'email')

/** A password that is set for it makes a login active at once; a link proves first that the person has it. */
export const activationOf = (method: ActivationMethod): 'active' | 'pending' =>
  method === 'password' ? 'active' : 'pending'
