import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { FieldHook } from 'payload'
import { telephoneSpellings } from '../domain/accounts/telephone-spellings.ts'
import { translate } from '../i18n/translate.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { OperandRules } from '../payload/schema/operand-rules.ts'
import type { SingleTextField } from './single-text-field.ts'

/** Stored as E.164. A number without a country code is parsed with that of the account's country. */
export const telephone = (): SingleTextField => ({
  name: 'telephone',
  type: 'text',
  label: customerTexts.telephone,
  custom: { operands: new OperandRules({ toSpellings: telephoneSpellings }) },
  hooks: {
    beforeValidate: [normalizeTelephone],
  },
  // While a form is being edited, the hook above has not run yet.
  validate: (value: unknown, { siblingData, req }) => {
    const number = normalize(value, isObject(siblingData) ? countryOf(siblingData, null) : undefined)
    if (number === undefined || number === null || number === '') return true
    return typeof number === 'string' && isE164(number)
      ? true
      : translate(req, customerTexts.telephoneInvalid)
  },
  admin: { description: customerTexts.telephoneHelp, autoComplete: 'off', width: '50%' },
})

const normalizeTelephone: FieldHook = ({ value, siblingData, originalDoc }) =>
  normalize(value, countryOf(siblingData, originalDoc))

const isE164 = (value: string): boolean =>
  /^\+[1-9]\d{5,14}$/.test(value) && parsePhoneNumberFromString(value) !== undefined

const normalize = (value: unknown, country: string | undefined): unknown => {
  if (typeof value !== 'string') return value
  const given = value.trim().slice(0, 60)
  if (given === '') return null
  const international = given.startsWith('00') ? `+${given.slice(2)}` : given
  const known = country && isSupportedCountry(country) ? country : undefined
  const number = parsePhoneNumberFromString(international, known)
  return number?.isPossible() ? number.number : given
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

type WithCountry = { country?: unknown } | null | undefined

const countryOf = (data: WithCountry, stored: WithCountry): string | undefined => {
  const code = data?.country ?? stored?.country
  return typeof code === 'string' ? code.trim().toUpperCase() : undefined
}
