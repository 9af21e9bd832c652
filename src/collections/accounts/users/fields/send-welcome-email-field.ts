import type { Field } from 'payload'
import { grantField, nobody } from '../../../../access/grant.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

export const sendWelcomeEmailField = (): Field => ({
  name: 'sendWelcomeEmail',
  type: 'checkbox',
  label: userTexts.sendWelcomeEmail,
  defaultValue: true,
  virtual: true,
  custom: { createOnly: true },
  access: { create: grantField('administrator', 'manager'), update: nobody },
  hooks: { afterRead: [omitValue] },
  admin: {
    readOnly: false,
    disableListColumn: true,
    disableListFilter: true,
    // A mailed link already contains the welcome.
    condition: (_data, siblings, { operation }) =>
      operation === 'create' && [siblings.activationMethod, siblings.activation].includes('password'),
  },
})
