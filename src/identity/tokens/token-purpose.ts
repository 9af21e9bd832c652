/** What a link is for, and for how many seconds it works. */
export const tokenLifetimeSeconds = {
  activation: 24 * 60 * 60,
  'email-change': 24 * 60 * 60,
  'password-reset': 30 * 60,
  'first-administrator': 24 * 60 * 60,
} as const

export type TokenPurpose = keyof typeof tokenLifetimeSeconds
