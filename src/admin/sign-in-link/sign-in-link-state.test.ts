import { describe, expect, it } from 'vitest'
import { signInLinkState } from './sign-in-link-state.ts'

const ofAccount = { id: 'anna', customer: 'account' }
const ofStaff = { id: 'sam', customer: null }
const stateFor = (role: string, user: object = ofAccount, isAccountOff = false) =>
  signInLinkState({ reader: { id: 'reader', role }, user: { ...ofAccount, ...user }, isAccountOff })

describe('signInLinkState', () => {
  it('is for administrators, support and managers, and support makes none for staff', () => {
    const roles = ['administrator', 'support', 'manager', 'member']
    expect(roles.map((role) => stateFor(role))).toEqual(['ready', 'ready', 'ready', 'none'])
    expect(roles.map((role) => stateFor(role, ofStaff))).toEqual(['ready', 'none', 'none', 'none'])
  })

  it('is neither for oneself nor for a user in the trash', () => {
    expect(stateFor('administrator', { id: 'reader' })).toBe('none')
    expect(stateFor('administrator', { deletedAt: '2027-01-01T00:00:00Z' })).toBe('none')
  })

  it('says why there is no link now', () => {
    expect(stateFor('support', { locked: true })).toBe('locked')
    expect(stateFor('support', {}, true)).toBe('off')
  })
})
