import type { FieldHook } from 'payload'
import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import { userTexts } from '../i18n/texts/users.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'
import type { SingleTextField } from './single-text-field.ts'

const pattern =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/

type Options = { isRequired?: boolean; isUnique?: boolean; help?: Text; access?: SingleTextField['access'] }

/** The field `email`: lower case, at most 254 characters, one plain address. */
export const emailAddress = ({
  isRequired = true,
  isUnique = true,
  help,
  access,
}: Options = {}): SingleTextField => ({
  name: 'email',
  type: 'text',
  label: userTexts.email,
  required: isRequired,
  unique: isUnique,
  access,
  custom: { operands: new OperandRules({ toStored: (text) => text.trim().toLowerCase() }) },
  hooks: { beforeValidate: [normalizeEmail] },
  validate: (value: unknown, { req, required }) => {
    if (value === undefined || value === null || value === '')
      return required ? req.t('validation:required') : true
    if (typeof value === 'string' && value.length <= 254 && pattern.test(value)) return true
    return translate(req, userTexts.emailInvalid)
  },
  admin: {
    autoComplete: 'off',
    width: '50%',
    ...(help && { description: help }),
  },
})

const normalizeEmail: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  return value.trim() === '' ? null : value.trim().toLowerCase()
}
