import type { ReactNode } from 'react'
import type { Language } from '../../i18n/language.ts'
import type { Customer } from '../../payload-types.ts'
import { countryName } from '../../ui/fields/country-name.ts'

/** The address in the lines of an envelope; null when there is none. */
export const addressOf = (
  { address, postalCode, city, country }: Customer,
  language: Language,
): ReactNode => {
  const lines = [
    address,
    [postalCode, city].filter(Boolean).join(' '),
    country && countryName(country, language),
  ].filter(Boolean)
  if (lines.length === 0) return null
  return lines.map((line) => (
    <span key={line} className="value__row">
      {line}
    </span>
  ))
}
