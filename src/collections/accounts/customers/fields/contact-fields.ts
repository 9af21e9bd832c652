import type { Field } from 'payload'
import { country } from '../../../../fields/country.ts'
import { emailAddress } from '../../../../fields/email-address.ts'
import { language } from '../../../../fields/language.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { telephone } from '../../../../fields/telephone.ts'
import { timezone } from '../../../../fields/timezone.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { contact } from '../access.ts'

export const contactFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      singleLineField({
        name: 'firstName',
        label: customerTexts.firstName,
        access: contact,
        widthPercent: 50,
      }),
      singleLineField({ name: 'lastName', label: customerTexts.lastName, access: contact, widthPercent: 50 }),
    ],
  },
  {
    type: 'row',
    fields: [emailAddress({ access: contact }), { ...telephone(), access: contact }],
  },
  singleLineField({ name: 'address', label: customerTexts.address, access: contact, maxLength: 500 }),
  {
    type: 'row',
    fields: [
      singleLineField({
        name: 'postalCode',
        label: customerTexts.postalCode,
        access: contact,
        maxLength: 20,
        widthPercent: 20,
      }),
      singleLineField({ name: 'city', label: customerTexts.city, access: contact, widthPercent: 40 }),
      { ...country(), access: contact },
    ],
  },
  { type: 'row', fields: [timezone(contact), language(contact)] },
]
