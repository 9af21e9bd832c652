import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseTelephone } from './parse-telephone.ts'

it.each([
  ...[
    ['020 7946 0018 ext 12', 'GB', '+442079460018;ext=12'],
    ['020 7946 0018 x12', 'GB', '+442079460018;ext=12'],
  ],
  ...[
    ['tel:+442079460018;ext=12', undefined, '+442079460018;ext=12'],
    ['+44 20 7946 0018 ext. 12', undefined, '+442079460018;ext=12'],
  ],
  ['030 901820 Durchwahl 7', 'DE', '+4930901820;ext=7'],
  ['030 901820, DW 7', 'DE', '+4930901820;ext=7'],
  ['0044 (0)20 7946 0018', undefined, '+442079460018'],
  ['044 123 456', 'XK', '+38344123456'],
  ['+383 44 123 456', undefined, '+38344123456'],
  ['٠٢٠ ٧٩٤٦ ٠٠١٨', 'GB', '+442079460018'],
])('stores %j in %s as %s', (given, country, stored) =>
  expect(parseTelephone(given ?? '', country)).toBe(stored),
)

it.each([
  ...[
    '020 7946 0018 call Mary',
    'call 020 7946 0018',
    '+44 20 7946 0018 / 020 7946 0019',
    '020 7946 0018 ext 12 34',
  ],
  ...[
    '+442079460018;phone-context=x',
    '+442079460018;isub=12',
    '+1 800 FLOWERS',
    '12',
    '',
    'x12',
    `020 7946 0018${' '.repeat(60)}9`,
  ],
])('refuses %j', (given) => expect(parseTelephone(given, 'GB')).toBeUndefined())

it('keeps every digit that is written after the area code, and reads what it stores as the same', () => {
  const extensions = fc.option(fc.stringMatching(/^\d{1,7}$/), { nil: undefined })
  const words = fc.constantFrom(' ext ', ' x', ';ext=', ' extension ', ' Durchwahl ')
  fc.assert(
    fc.property(fc.stringMatching(/^[2-9]\d{5}$/), extensions, words, (digits, ext, word) => {
      const stored = parseTelephone(
        `020 7${digits.slice(0, 3)} ${digits.slice(3)}0${ext === undefined ? '' : word + ext}`,
        'GB',
      )
      expect(stored).toBe(`+44207${digits}0${ext === undefined ? '' : `;ext=${ext}`}`)
      expect(parseTelephone(stored ?? '')).toBe(stored)
    }),
  )
})
