import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanLine } from './clean-line.ts'

it.each([
  ['Olsen\nBakke', 'Olsen Bakke'],
  ['  Olsen\r\n\tBakke ', 'Olsen Bakke'],
  ['Jose\u0301', 'Jos\u00e9'],
  ['\u202eabc\u202c', 'abc'],
  ['\u2067abc\u2069\u200e\u061c', 'abc'],
  ['Mira\u200b \ufeffOl\u00adsen\u2060', 'Mira Olsen'],
  ['M\u200diller', 'Miller'],
  ['ab\u3164c', 'abc'],
  ['a\u{e0041}b', 'ab'],
])('writes %j as %j', (given, stored) => expect(cleanLine(given)).toBe(stored))

it.each([
  '',
  ' ',
  '\u200b',
  '\u200b\u2060\ufeff',
  '\u3164',
  '\u2800',
  '\u00a0\u3000',
  '\u200d',
  '\u0301',
  '\u00ad',
  '\u{e0041}',
])('sees nothing in %j', (given) => expect(cleanLine(given)).toBeNull())

it.each([
  '\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645', // Persian: non-joiner inside of a word
  '\u0dc1\u0dca\u200d\u0dbb\u0dd3', // Sinhala: the conjunct of "Sri"
  '\u0d05\u0d35\u0d28\u0d4d\u200d', // Malayalam: chillu at the end of a word
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', // family
  '\u{1f3f3}\ufe0f\u200d\u{1f308}', // rainbow flag
  '\u{1f469}\u{1f3fd}\u200d\u{1f680}', // astronaut with a skin colour
  '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', // flag of England
  '\u2764\ufe0f',
  '\u845b\u{e0100}', // a variant of a Han character
  'O\u2019Brien-Smith',
  '\ud55c\uae00',
])('leaves %j as it is', (given) => expect(cleanLine(given)).toBe(given))

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ...'a1é \n\t\r\0\u200b\u200c\u200d\u200e\u202e\u2028\u2066\ufeff\u00ad\u0301\u3164\ufe0f\u2764\u0645',
    ),
    fc.constantFrom('\u{1f468}', '\u{1f3f4}', '\u{e0067}', '\u{e0100}', '\u845b'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 12,
})

it('leaves a clean line as it is, and every line is clean', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const line = cleanLine(text)
      if (line === null) return
      expect(cleanLine(line)).toBe(line)
      expect(line.normalize('NFC')).toBe(line)
      expect(line).not.toMatch(
        /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u,
      )
      expect(line.trim()).toBe(line)
    }),
    { numRuns: 3000 },
  )
})

it('drops nothing that is seen', () => {
  // Decomposed: a letter and its accent are composed once nothing invisible stands between them.
  const seen = (text: string) =>
    text.normalize('NFD').replace(/[\p{Cc}\p{Cf}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\s\u2800]/gu, '')
  fc.assert(
    fc.property(hostile, (text) => {
      expect(seen(cleanLine(text) ?? '')).toBe(seen(text))
    }),
    { numRuns: 3000 },
  )
})
