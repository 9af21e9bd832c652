import { countryCodes } from '../domain/values/country-codes.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { choice } from './choice.ts'
import type { SingleTextField } from './single-text-field.ts'

/** ISO 3166-1 alpha-2 or `XK`, upper case. */
export const country = (): SingleTextField =>
  choice({
    name: 'country',
    label: customerTexts.country,
    list: 'countries',
    widthPercent: 40,
    index: true,
    read: (value) => countryCodes.find((code) => code === value.toUpperCase()),
    unknown: customerTexts.countryUnknown,
  })
