import { describe, expect, it } from 'vitest'
import { activationOf, chooseActivationMethod, isActivationMethod } from './activation-method.ts'

describe('how a new login begins', () => {
  it('is as chosen', () => {
    for (const hasPassword of [true, false])
      expect(chooseActivationMethod('link', { hasPassword })).toBe('link')
  })

  it('is with the password that was given, else with a mailed link', () => {
    expect(chooseActivationMethod(undefined, { hasPassword: true })).toBe('password')
    expect(chooseActivationMethod(undefined, { hasPassword: false })).toBe('email')
  })

  it('is active at once with a password only', () => {
    expect(activationOf('password')).toBe('active')
    expect(activationOf('email')).toBe('pending')
    expect(activationOf('link')).toBe('pending')
  })

  it('is one of three', () => {
    expect(isActivationMethod('email')).toBe(true)
    expect(isActivationMethod('pending')).toBe(false)
    expect(isActivationMethod(undefined)).toBe(false)
  })
})
