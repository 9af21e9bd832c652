import type { CheckboxField } from 'payload'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { byManager } from '../access.ts'
import { checkbox } from './app-fields.ts'

/** Applies to a password set by another user; users activated by a link choose their own. */
export const mustChangePasswordField = (): CheckboxField => ({
  ...checkbox('mustChangePassword', userTexts.mustChangePassword, undefined, byManager),
  admin: {
    condition: (_data, siblings, { operation }) =>
      operation !== 'create' ||
      siblings.activationMethod === 'password' ||
      siblings.mustChangePassword === true,
  },
})
