import type { PlainMail } from '../mail-definition.ts'

/** Mails sent by Payload itself, and tests of templates. */
export const other = {
  label: { en: 'Other', de: 'Sonstige' },
  template: 'none',
} as const satisfies PlainMail<never>
