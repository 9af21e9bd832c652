import { grantField, nobody } from '../../../../access/grant.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

/** Sent by users who change their own password or e-mail; never stored. */
export const currentPasswordField = (): SingleTextField => ({
  name: 'currentPassword',
  type: 'text',
  label: userTexts.currentPassword,
  virtual: true,
  index: false,
  // There is nothing to read, but Payload does not show a field that may not be read.
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
