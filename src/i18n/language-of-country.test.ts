import { describe, expect, it } from 'vitest'
import { countryCodes } from '../domain/values/country-codes.ts'
import { languageOfCountry } from './language-of-country.ts'

describe('languageOfCountry', () => {
  it.each([
    ['DE', 'de'],
    ['AT', 'de'],
    ['US', 'en'],
    ['IE', 'en'],
    ['AL', undefined],
    ['', undefined],
  ])('is of %s: %s', (country, language) => {
    expect(languageOfCountry(country)).toBe(language)
  })

  it('names each country once', () => {
    expect(countryCodes.filter((code) => languageOfCountry(code)).length).toBe(53)
  })
})
