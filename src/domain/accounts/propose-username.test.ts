import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered, proposeUsername } from './propose-username.ts'
import { isUsername } from './username.ts'

describe('proposeUsername', () => {
  it.each([
    ['anna.kola@example.com', 'anna.kola'],
    ['Anna.Kola+news@Example.com', 'anna.kola'],
    ["o'hara@example.com", 'ohara'],
    ['_anna_@example.com', 'anna_'],
    ['anna', 'anna'],
    ['a@example.com', ''],
    ['!!@example.com', ''],
    ['', ''],
  ])('proposes for %s: %s', (email, username) => {
    expect(proposeUsername(email)).toBe(username)
  })

  it('proposes only what may be a user name, with a number as well', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.string()),
        fc.integer({ min: 2, max: 99 }),
        (email, number) => {
          const username = proposeUsername(email)
          if (username === '') return
          expect(isUsername(username, null)).toBe(true)
          expect(isUsername(numbered(username, number), null)).toBe(true)
        },
      ),
    )
  })
})
