import type { Field } from 'payload'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { administrationFields } from './administration-fields.ts'
import { contactFields } from './contact-fields.ts'
import { loginGroup } from './login-group.ts'
import { stateFields } from './state-fields.ts'
import { nameField } from './name-field.ts'

export const customerFields = (): Field[] => [
  { type: 'collapsible', label: customerTexts.account, fields: [nameField(), ...contactFields()] },
  loginGroup(),
  { type: 'collapsible', label: customerTexts.administration, fields: administrationFields() },
  ...stateFields(),
]
