import { expect, test } from 'vitest'
import { isSearchable } from './is-searchable.ts'

test.each(['a', 'é', '5', '日', '-'])('%j can be looked for', (text) => {
  expect(isSearchable(text)).toBe(true)
})

test.each(['', ' ', '\u0301', '\u0301\u0308', ' \u0301'])('%j leaves nothing to look for', (text) => {
  expect(isSearchable(text)).toBe(false)
})
