import { expect, it } from 'vitest'
import { loadGuessScore } from './load-guess-score.ts'
import { rateStrength } from './rate-strength.ts'

const guessScore = await loadGuessScore()

it('says nothing about nothing', () => {
  expect(rateStrength('', guessScore)).toBeUndefined()
})

it('calls fewer than eight characters short, counted as a person counts them', () => {
  expect(rateStrength('kx7!vbZ', guessScore)).toBe('short')
  expect(rateStrength('🦊🦉🐢🐙🦔🐝🐌', guessScore)).toBe('short')
})

it('judges the length alone until the estimator is there', () => {
  expect(rateStrength('kx7!vbZ', undefined)).toBe('short')
  expect(rateStrength('kx7!vbZq', undefined)).toBe('unrated')
})

it.each([
  'password',
  'hunter22',
  'qwertzuiop',
  'aaaaaaaaaaaaaaaaaaaaaaaa',
  '12345678901234567890',
  'P@ssw0rd1',
])('calls weak what is guessed first, however long it is: %s', (password) => {
  expect(rateStrength(password, guessScore)).toBe('weak')
})

it('calls ten random characters good, fourteen or four words very good', () => {
  expect(rateStrength('kxq7vbz2p9', guessScore)).toBe('good')
  expect(rateStrength('kxq7vbz2p9ymw4', guessScore)).toBe('strong')
  expect(rateStrength('eleven brown ladders', guessScore)).toBe('strong')
})

it('rates the longest password there can be by its start', () => {
  expect(rateStrength('ab1!'.repeat(256), guessScore)).toBe('weak')
})
