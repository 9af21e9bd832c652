import { isSupportedCountry } from 'libphonenumber-js/min'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { choice } from './choice.ts'
import type { SingleTextField } from './single-text-field.ts'

/** ISO 3166-1 alpha-2, upper case. */
export const country = (): SingleTextField =>
  choice({
    name: 'country',
    label: customerTexts.country,
    list: 'countries',
    widthPercent: 40,
    index: true,
    isKnown: isCountry,
    unknown: customerTexts.countryUnknown,
    normalize: (value) => value.toUpperCase(),
  })

/** Territories without a calling code of their own are included. */
const withoutNumberingPlan = ['AQ', 'BV', 'GS', 'HM', 'PN', 'TF', 'UM']

const isCountry = (code: string): boolean =>
  /^[A-Z]{2}$/.test(code) &&
  ((isSupportedCountry(code) && code !== 'AC' && code !== 'TA' && code !== 'XK') ||
    withoutNumberingPlan.includes(code))
