/** The purposes of links, with their validity in seconds. */
export const tokenLifetimeSeconds = {
  activation: 24 * 60 * 60,
  'email-change': 24 * 60 * 60,
  'password-reset': 30 * 60,
  'first-administrator': 24 * 60 * 60,
} as const

export type TokenPurpose = keyof typeof tokenLifetimeSeconds
