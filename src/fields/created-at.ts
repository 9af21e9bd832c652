import type { DateField } from 'payload'
import { nobody } from '../access/grant.ts'

/** Payload's own field accepts any value sent by the caller; this one is read only. */
export const createdAt: DateField = {
  name: 'createdAt',
  type: 'date',
  index: true,
  label: ({ t }) => t('general:createdAt'),
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, hidden: true },
}
