import type { CheckboxField } from 'payload'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { byManager } from '../access.ts'
import { checkbox } from './app-fields.ts'

/** Asked for a password that somebody else has set; whoever begins with a link chooses their own. */
export const mustChangePasswordField = (): CheckboxField => ({
  ...checkbox('mustChangePassword', userTexts.mustChangePassword, undefined, byManager),
  admin: {
    condition: (_data, siblings, { operation }) =>
      operation !== 'create' ||
      siblings.activationMethod === 'password' ||
      siblings.mustChangePassword === true,
  },
})
