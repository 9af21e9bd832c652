import type { NumberField } from 'payload'
import { translate } from '../i18n/translate.ts'
import type { Text } from '../i18n/text.ts'
import { fieldTexts } from '../i18n/texts/fields.ts'
import { unlessUnchanged } from './unless-unchanged.ts'

type WholeNumber = {
  name: string
  label: Text
  help: Text
  defaultValue: number
  min: number
  max: number
}

/** A whole number in a range, both ends included. */
export const wholeNumber = ({ help, min, max, ...field }: WholeNumber): NumberField => ({
  ...field,
  type: 'number',
  min,
  max,
  validate: unlessUnchanged((value: unknown, { req }) => {
    const isInRange = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max
    return isInRange ? true : translate(req, fieldTexts.wholeNumber, { min, max })
  }),
  admin: { description: help },
})
