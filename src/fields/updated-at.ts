import type { DateField } from 'payload'
import { nobody } from '../access/grant.ts'

/** Payload's own field accepts any value sent by the caller; this one is read only. */
export const updatedAt: DateField = {
  name: 'updatedAt',
  type: 'date',
  index: true,
  label: ({ t }) => t('general:updatedAt'),
  access: { create: nobody, update: nobody },
  admin: { disableBulkEdit: true, hidden: true },
}
