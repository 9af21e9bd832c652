import { grantField, nobody } from '../../../../access/grant.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

/** Sent along by people who change their own password or e-mail; never stored. */
export const currentPasswordField = (): SingleTextField => ({
  name: 'currentPassword',
  type: 'text',
  label: userTexts.currentPassword,
  virtual: true,
  index: false,
  // There is nothing to read; who may not read a field is not shown it either.
  access: { create: nobody, read: grantField('administrator', 'support', 'manager', 'member') },
  hooks: { afterRead: [omitValue] },
  admin: {
    readOnly: false,
    width: '50%',
    description: userTexts.currentPasswordHelp,
    components: { Field: '/admin/fields/password-field.tsx#PasswordField' },
    // Forms do not know the id of their document.
    condition: ({ username, email }, _siblings, { operation, user }) =>
      operation === 'update' && (user?.username === username || user?.email === email),
    disableListColumn: true,
    disableListFilter: true,
  },
})
