import { expect, it } from 'vitest'
import { parseTelephone } from '../kernel/values/parse-telephone.ts'
import { formatTelephone } from './format-telephone.ts'
import { languages } from './language.ts'

it('writes a number for reading, with its extension in the language of the reader', () => {
  expect(formatTelephone('+442079460018;ext=12', 'en')).toBe('+44 20 7946 0018 ext. 12')
  expect(formatTelephone('+442079460018;ext=12', 'de')).toBe('+44 20 7946 0018 Durchwahl 12')
  expect(formatTelephone('+4930901820', 'de')).toBe('+49 30 901820')
  expect(formatTelephone('no number', 'de')).toBe('no number')
})

it.each(languages)('is typed back as the same number in %s', (language) => {
  for (const stored of ['+442079460018;ext=12', '+38344123456', '+4930901820', '+39061234567;ext=0012'])
    expect(parseTelephone(formatTelephone(stored, language))).toBe(stored)
})
