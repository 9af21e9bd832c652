/** The events of an account that the product itself reports. None contains a dot, so apps cannot use these names. */
export const systemEvents = [
  'account-disabled',
  'account-enabled',
  'limit-near',
  'sign-in-new-place',
  'mail-failed',
] as const

export type SystemEvent = (typeof systemEvents)[number]

export const isSystemEvent = (name: unknown): name is SystemEvent =>
  systemEvents.some((known) => known === name)

const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ownName = new RegExp(`^${word}(?:\\.${word})+$`)

export const maxEventNameLength = 100

/** A name chosen by apps: lower-case words separated by dots, such as `camera.offline`. */
export const isOwnEventName = (name: unknown): name is string =>
  typeof name === 'string' && name.length <= maxEventNameLength && ownName.test(name)

/** What apps may post: names of their own, and `limit-near`, since apps count limits themselves. */
export const isPostable = (name: unknown): name is string => isOwnEventName(name) || name === 'limit-near'
