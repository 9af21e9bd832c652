import { describe, expect, it } from 'vitest'
import { telephoneSpellings } from './telephone-spellings.ts'

const finds = (typed: string, stored: string, isWhole: boolean) =>
  telephoneSpellings(typed, { isWhole })?.some(
    ({ part, pattern }) => stored.includes(part) && new RegExp(pattern).test(stored),
  )

describe('a stored telephone number', () => {
  it.each([
    ['069 1234567', '+355691234567'],
    ['+355 69 123 4567', '+355691234567'],
    ['00355691234567', '+355691234567'],
    ['691234567', '+355691234567'],
    ['355691234567', '+355691234567'],
    ['(020) 7946-0018', '+442079460018'],
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['020 7946 0018 ext. 12', '+442079460018;ext=12'],
    ['+442079460018;ext=12', '+442079460018;ext=12'],
    ['06 12345678', '+390612345678'],
    ['(202) 555-0143', '+12025550143'],
  ])('is found as %s', (typed, stored) => {
    expect([finds(typed, stored, true), finds(typed, stored, false)]).toEqual([true, true])
  })

  it('is found by a part of it, which does not equal it', () => {
    for (const part of ['069 123', '+355 69', '0035569', '1234', '4567'])
      expect([finds(part, '+355691234567', false), finds(part, '+355691234567', true)]).toEqual([true, false])
  })

  it('is another one with other digits, and with an extension', () => {
    expect(finds('069 1234568', '+355691234567', false)).toBe(false)
    expect(finds('+69 1234567', '+355691234567', false)).toBe(false)
    expect(finds('020 7946 0018', '+442079460018;ext=12', true)).toBe(false)
    expect(finds('020 7946 0018', '+442079460018;ext=12', false)).toBe(true)
  })

  it('is not looked for by what is no number', () => {
    expect(
      ['Olsen', '', '+', 'a1', '12 monkeys', '1%', '1_', '\\1'].map((typed) => finds(typed, '+1', false)),
    ).toEqual(Array.from({ length: 8 }, () => undefined))
  })

  it('is not looked for by a text that no number can be as long as', () => {
    for (const typed of ['1'.repeat(100_000), `1${' '.repeat(200_000)}!`])
      expect(telephoneSpellings(typed, { isWhole: false })).toBeUndefined()
  })
})
