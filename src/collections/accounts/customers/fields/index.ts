import type { Field } from 'payload'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { administrationFields } from './administration-fields.ts'
import { contactFields } from './contact-fields.ts'
import { kindField } from './kind-field.ts'
import { loginGroup } from './login-group.ts'
import { nameField } from './name-field.ts'
import { stateFields } from './state-fields.ts'

export const customerFields = (): Field[] => [
  {
    type: 'collapsible',
    label: customerTexts.account,
    fields: [{ type: 'row', fields: [kindField(), nameField()] }, ...contactFields()],
  },
  {
    type: 'collapsible',
    label: customerTexts.login,
    fields: [loginGroup()],
    admin: { condition: (_data, _siblings, { operation }) => operation === 'create' },
  },
  {
    type: 'collapsible',
    label: customerTexts.administration,
    fields: administrationFields(),
    admin: { initCollapsed: true },
  },
  ...stateFields(),
]
