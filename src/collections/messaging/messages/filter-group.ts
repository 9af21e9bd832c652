import type { Field, GroupField, Option } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { country } from '../../../fields/country.ts'
import { language } from '../../../fields/language.ts'
import type { SingleTextField } from '../../../fields/single-text-field.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import type { Text } from '../../../i18n/text.ts'
import { messageTexts } from '../../../i18n/texts/messages.ts'
import { userTexts } from '../../../i18n/texts/users.ts'
import { omitValue } from '../../../hooks/omit-value.ts'

/** Taken on create and not stored: selects users who match all filled fields. */
export const filterGroup = (): GroupField => ({
  name: 'filter',
  type: 'group',
  label: messageTexts.filter,
  virtual: true,
  custom: { createOnly: true },
  access: { update: nobody },
  hooks: { afterRead: [omitValue] },
  fields: [
    {
      type: 'row',
      fields: [
        half(country()),
        half({ ...language(), admin: { ...language().admin, description: undefined } }),
      ],
    },
    {
      type: 'row',
      fields: [
        oneOf('type', messageTexts.filterType, [
          { value: 'customer', label: customerTexts.typeCustomer },
          { value: 'integrator', label: customerTexts.typeIntegrator },
        ]),
        oneOf('kind', messageTexts.filterKind, [
          { value: 'organization', label: customerTexts.kindOrganization },
          { value: 'person', label: customerTexts.kindPerson },
        ]),
      ],
    },
    {
      type: 'row',
      fields: [
        oneOf('role', userTexts.role, [
          { value: 'member', label: userTexts.roleMember },
          { value: 'manager', label: userTexts.roleManager },
        ]),
        {
          name: 'notSignedInSince',
          type: 'date',
          label: messageTexts.filterNotSignedIn,
          admin: { width: '50%', date: { pickerAppearance: 'dayOnly', displayFormat: 'PPP' } },
        },
      ],
    },
  ],
  admin: {
    description: messageTexts.filterHelp,
    readOnly: false,
    hideGutter: true,
    disableListColumn: true,
    disableListFilter: true,
    condition: ({ audience }, _siblings, { operation }) => operation === 'create' && audience === 'filter',
  },
})

const half = (field: SingleTextField): SingleTextField => ({
  ...field,
  admin: { ...field.admin, width: '50%' },
})

const oneOf = (name: string, label: Text, options: Option[]): Field => ({
  name,
  type: 'select',
  label,
  options,
  admin: { width: '50%' },
})
