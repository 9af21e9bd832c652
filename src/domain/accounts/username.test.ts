import { expect, it } from 'vitest'
import { followEmail, isUsername, normalizeUsername } from './username.ts'

const email = 'mira@x.example'

it('takes a plain name, or the own e-mail address and never that of another', () => {
  expect(isUsername('mira.olsen', email)).toBe(true)
  expect(isUsername('m', email)).toBe(false)
  expect(isUsername(email, email)).toBe(true)
  expect(isUsername('anna@x.example', email)).toBe(false)
  expect(isUsername(email, null)).toBe(false)
})

it('writes capitals small, and an address as addresses are stored', () => {
  expect(normalizeUsername(' Mira ')).toBe('mira')
  expect(normalizeUsername('Info@MÜNCHEN.example')).toBe('info@xn--mnchen-3ya.example')
})

it('lets a name that is the address follow it, and no other', () => {
  const next = 'mira@y.example'
  expect(followEmail({ username: email, email }, { username: email, email: next })).toBe(next)
  expect(followEmail({ username: 'mira', email }, { username: 'mira', email: next })).toBe('mira')
  expect(followEmail({ username: email, email }, { username: 'mira', email: next })).toBe('mira')
})
