import { normalizeEmailAddress } from '../domain/values/normalize-email-address.ts'
import { parseEmailAddress } from '../domain/values/parse-email-address.ts'
import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import { userTexts } from '../i18n/texts/users.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'
import type { SingleTextField } from './single-text-field.ts'
import { unlessUnchanged } from './unless-unchanged.ts'
import { whenChanged } from './when-changed.ts'

type Options = { isRequired?: boolean; isUnique?: boolean; help?: Text; access?: SingleTextField['access'] }

/** The field `email`: one plain address, lower case, its domain in the ASCII form. */
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
  custom: { operands: new OperandRules({ toStored: normalizeEmailAddress }) },
  hooks: { beforeValidate: [whenChanged('readEmailAddress', readAddress)] },
  validate: unlessUnchanged((value: unknown, { req, required }) => {
    if (value === undefined || value === null || value === '')
      return required ? req.t('validation:required') : true
    if (typeof value !== 'string') return translate(req, userTexts.emailInvalid)
    const read = parseEmailAddress(value)
    if ('address' in read) return true
    return translate(
      req,
      read.problem === 'local_part_not_ascii' ? userTexts.emailLocalPart : userTexts.emailInvalid,
    )
  }),
  admin: {
    autoComplete: 'off',
    width: '50%',
    ...(help && { description: help }),
  },
})

const readAddress = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  const read = parseEmailAddress(value)
  return 'address' in read ? read.address : value
}
