import type { GroupField } from 'payload'
import { grantField, nobody } from '../../../../access/grant.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { loginFields } from '../../users/fields/login-fields.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

/** Accepted on create only: the account and its first login are created in one transaction, or neither is. */
export const loginGroup = (): GroupField => ({
  name: 'login',
  type: 'group',
  label: customerTexts.login,
  virtual: true,
  custom: { createOnly: true },
  access: { create: grantField('administrator', 'manager'), update: nobody },
  hooks: { afterRead: [omitValue] },
  fields: loginFields(),
  admin: {
    description: customerTexts.loginHelp,
    readOnly: false,
    hideGutter: true,
    disableListColumn: true,
    disableListFilter: true,
    condition: (_data, _siblings, { operation }) => operation === 'create',
  },
})
