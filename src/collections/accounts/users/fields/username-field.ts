import { isAddress, isUsername, normalizeUsername } from '../../../../domain/accounts/username.ts'
import { normalizeEmailAddress } from '../../../../domain/values/normalize-email-address.ts'
import { translate } from '../../../../i18n/translate.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { OperandRules } from '../../../../payload/schema/operand-rules.ts'
import type { SingleTextField } from '../../../../fields/single-text-field.ts'
import { whenChanged } from '../../../../fields/when-changed.ts'

/**
 * A name of its own, or the user's own e-mail address. Lowercased while typing in the panel and again by the server;
 * unique in the database.
 */
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
    beforeValidate: [whenChanged('lowerUsername', lowerUsername)],
  },
  validate: (value: unknown, { data, req, required, siblingData }) => {
    if (value === undefined || value === null || value === '')
      return required ? req.t('validation:required') : true
    if (typeof value !== 'string') return translate(req, userTexts.usernameInvalid)
    const username = normalizeUsername(value)
    if (isUsername(username, emailOf(siblingData) ?? emailOf(data))) return true
    return translate(req, isAddress(username) ? userTexts.usernameNotOwn : userTexts.usernameInvalid)
  },
  admin: {
    description: userTexts.usernameHelp,
    autoComplete: 'off',
    width: '50%',
    components: { Field: '/admin/fields/username-field.tsx#UsernameField' },
  },
})

const lowerUsername = (value: unknown): unknown =>
  typeof value === 'string' ? normalizeUsername(value) || null : value

/** In the login of a new account, the address of the account unless the login has one of its own. */
const emailOf = (data: unknown): string | undefined =>
  isRecord(data) && typeof data.email === 'string' && data.email !== ''
    ? normalizeEmailAddress(data.email)
    : undefined
