import type { Field, SelectField } from 'payload'
import { grantField, nobody } from '../../../../access/grant.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { omitValue } from '../../../../hooks/omit-value.ts'

/** How the login is activated; set on create. In the login of a new account it is called `activation`. */
export const activationMethodField = ({ isInLogin }: { isInLogin: boolean }): SelectField => ({
  name: isInLogin ? 'activation' : 'activationMethod',
  type: 'select',
  label: userTexts.activationMethod,
  virtual: true,
  custom: { createOnly: true },
  access: { create: grantField('administrator', 'manager'), update: nobody },
  hooks: { afterRead: [omitValue] },
  options: [
    { value: 'email', label: userTexts.activationByEmail },
    { value: 'link', label: userTexts.activationByLink },
    { value: 'password', label: userTexts.activationByPassword },
  ],
  admin: {
    readOnly: false,
    isClearable: false,
    disableListColumn: true,
    disableListFilter: true,
    description: userTexts.activationMethodHelp,
    condition: (_data, _siblings, { operation }) => operation === 'create',
    components: { Field: '/admin/fields/activation-method-field.tsx#ActivationMethodField' },
  },
})

/** Written by the product: whether the user has activated the login. */
export const activationField = (): Field => ({
  name: 'activation',
  type: 'select',
  label: userTexts.activation,
  defaultValue: 'active',
  access: { create: nobody, update: nobody },
  options: [
    { value: 'pending', label: userTexts.activationPending },
    { value: 'active', label: userTexts.activationActive },
  ],
  admin: {
    position: 'sidebar',
    readOnly: true,
    components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    condition: (_data, _siblings, { operation }) => operation === 'update',
  },
})
