import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseDecimal } from './parse-decimal.ts'

it.each(['0x10', '1e3', '0b11', 'Infinity', 'NaN', '', ' ', '1,5', '1.', '.5', '+5', '1_000', '12px', '१२'])(
  'takes %j for no number',
  (text) => expect(parseDecimal(text)).toBeUndefined(),
)

it('reads what Number() and parseFloat() read alike', () => {
  expect(parseDecimal(' 12 ')).toBe(12)
  expect(parseDecimal('-0.50')).toBe(-0.5)
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = parseDecimal(text)
      if (read === undefined) return
      expect(read).toBe(Number(text))
      expect(read).toBe(Number.parseFloat(text.trim()))
    }),
  )
})
