import type { SelectField } from 'payload'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { core } from '../access.ts'

export const kindField = (): SelectField => ({
  name: 'kind',
  type: 'select',
  label: customerTexts.kind,
  required: true,
  defaultValue: 'person',
  access: core,
  options: [
    { value: 'person', label: customerTexts.kindPerson },
    { value: 'organization', label: customerTexts.kindOrganization },
  ],
  admin: { width: '35%', isClearable: false },
})
