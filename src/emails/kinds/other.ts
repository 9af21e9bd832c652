import type { PlainMail } from '../mail-definition.ts'

/** What Payload itself asks to be sent, and tests of templates. */
export const other = {
  label: { en: 'Other', de: 'Sonstige' },
  template: 'none',
} as const satisfies PlainMail<never>
