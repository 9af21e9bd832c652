import type { FieldHook } from 'payload'
import { isUsername, normalizeUsername } from '../../../../domain/accounts/username.ts'
import { translate } from '../../../../i18n/translate.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { OperandRules } from '../../../../payload/schema/operand-rules.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'

/** Lowercased while typing in the panel and again by the server; unique in the database. */
export const usernameField = ({
  isRequired,
  isUnique,
}: {
  isRequired: boolean
  isUnique: boolean
}): SingleTextField => ({
  name: 'username',
  type: 'text',
  label: userTexts.username,
  required: isRequired,
  unique: isUnique,
  custom: { operands: new OperandRules({ toStored: normalizeUsername }) },
  hooks: {
    beforeValidate: [lowerUsername],
  },
  validate: (value: unknown, { req, required }) => {
    if (value === undefined || value === null || value === '')
      return required ? req.t('validation:required') : true
    return typeof value === 'string' && isUsername(normalizeUsername(value))
      ? true
      : translate(req, userTexts.usernameInvalid)
  },
  admin: {
    description: userTexts.usernameHelp,
    autoComplete: 'off',
    width: '50%',
    components: { Field: '/admin/fields/username-field.tsx#UsernameField' },
  },
})

const lowerUsername: FieldHook = ({ value }) =>
  typeof value === 'string' ? normalizeUsername(value) || null : value
