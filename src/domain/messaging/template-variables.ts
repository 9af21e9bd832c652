/**
 * Where a variable is allowed: a `text` anywhere; a `url` anywhere, and as target of a link; a `block` (a button or a
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

export const isVariableName = (name: string): name is VariableName => Object.hasOwn(variableShapes, name)
