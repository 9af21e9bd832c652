import type { Field } from 'payload'
import { nobody } from '../access/grant.ts'
import { fieldTexts } from '../i18n/texts/fields.ts'

/**
 * The path of the account that a row belongs to, maintained by the database, so that a subtree is a range of the row's
 * own column (byte order). Null where no account owns the row.
 */
export const ownerPath = (): Field => ({
  name: 'ownerPath',
  type: 'text',
  label: fieldTexts.ownerPath,
  maxLength: 1000,
  index: true,
  access: { create: nobody, read: nobody, update: nobody },
  admin: { hidden: true },
})
