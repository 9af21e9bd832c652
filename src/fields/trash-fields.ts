import type { Field } from 'payload'
import { grantField, nobody } from '../access/grant.ts'
import { fieldTexts } from '../i18n/texts/fields.ts'

/**
 * When a document was trashed, and with which account if it was trashed with one: by `deletedWith`, restoring an
 * account restores exactly what was trashed with it.
 */
export const trashFields = (): Field[] => [
  {
    name: 'deletedAt',
    type: 'date',
    index: true,
    label: ({ t }) => t('general:deletedAt'),
    access: { create: nobody, update: grantField('administrator', 'manager') },
    admin: { disableBulkEdit: true, hidden: true },
  },
  {
    name: 'deletedWith',
    type: 'text',
    label: fieldTexts.deletedWith,
    access: { create: nobody, read: nobody, update: nobody },
    admin: { hidden: true },
  },
]
