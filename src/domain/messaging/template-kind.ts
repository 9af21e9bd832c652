/** Templates that the product itself sends, one of each; `message` is what staff write as many of as they like. */
export const systemTemplateKinds = [
  'welcome',
  'activation',
  'activated',
  'password-reset',
  'password-changed',
  'email-confirm',
  'email-changed',
  'account-disabled',
  'account-enabled',
  'limit-warning',
] as const

export type SystemTemplateKind = (typeof systemTemplateKinds)[number]

export const templateKinds = [...systemTemplateKinds, 'message'] as const

export type TemplateKind = (typeof templateKinds)[number]

export const isTemplateKind = (kind: unknown): kind is TemplateKind =>
  templateKinds.some((each) => each === kind)

export const isSystemKind = (kind: unknown): kind is SystemTemplateKind =>
  systemTemplateKinds.some((each) => each === kind)
