import type { TemplateKind } from './template-kind.ts'

/**
 * Where a variable may stand: a `text` anywhere; a `url` anywhere, and as what a link leads to; a `block` (a button or a
 * box) alone in a paragraph.
 */
export const variableShapes = {
  greeting: 'text',
  name: 'text',
  username: 'text',
  brand: 'text',
  account: 'text',
  hours: 'text',
  minutes: 'text',
  reason: 'text',
  until: 'text',
  meter: 'text',
  used: 'text',
  limit: 'text',
  signInURL: 'url',
  link: 'block',
  signInButton: 'block',
  loginBox: 'block',
  detailsBox: 'block',
} as const satisfies Record<string, 'text' | 'url' | 'block'>

export type VariableName = keyof typeof variableShapes

const person = ['greeting', 'name', 'username', 'brand'] as const
const login = [...person, 'loginBox'] as const
const account = [...person, 'account', 'detailsBox', 'signInURL', 'signInButton'] as const

/** The variables of each kind, in the order in which they are offered. */
export const templateVariables: Record<TemplateKind, readonly VariableName[]> = {
  welcome: [...login, 'signInURL', 'signInButton'],
  activation: [...login, 'hours', 'link'],
  activated: [...login, 'signInURL', 'signInButton'],
  'password-reset': [...login, 'minutes', 'link'],
  'password-changed': [...login, 'signInURL', 'signInButton'],
  'email-confirm': [...login, 'hours', 'link'],
  'email-changed': login,
  'account-disabled': [...account, 'reason', 'until'],
  'account-enabled': [...person, 'account', 'signInURL', 'signInButton'],
  'limit-warning': [...account, 'meter', 'used', 'limit'],
  message: ['greeting', 'name', 'brand', 'account', 'signInURL', 'signInButton'],
}

/** Mails of these kinds are about their link, which the product alone can make. */
export const needsLink = (kind: TemplateKind): boolean => templateVariables[kind].includes('link')

/** Staff can send all others by hand: nothing in them is known to the product only at one moment. */
export const canBeSentByHand = (kind: TemplateKind): boolean => !needsLink(kind) && kind !== 'limit-warning'

export const isVariableName = (name: string): name is VariableName => Object.hasOwn(variableShapes, name)
