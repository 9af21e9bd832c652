import { describe, expect, it } from 'vitest'
import { checkLastAdministrator, type UserStatus } from './active-administrator.ts'

const active: UserStatus = {
  role: 'administrator',
  customer: null,
  isLocked: false,
  isPending: false,
  isTrashed: false,
}
const losses: [string, UserStatus | null][] = [
  ['locked', { ...active, isLocked: true }],
  ['demoted', { ...active, role: 'support' }],
  ['moved into an account', { ...active, role: 'manager', customer: 'c' }],
  ['put into the trash', { ...active, isTrashed: true }],
  ['purged', null],
]

describe('the last active administrator (invariant 11)', () => {
  it.each(losses)('cannot be %s', (_name, after) => {
    expect(checkLastAdministrator(active, after, 0)).toBe('last_administrator')
    expect(checkLastAdministrator(active, after, 1)).toBe('ok')
  })

  it('may change otherwise, and others may go', () => {
    expect(checkLastAdministrator(active, active, 0)).toBe('ok')
    for (const other of [{ isLocked: true }, { isPending: true }, { isTrashed: true }, { role: 'support' }])
      expect(checkLastAdministrator({ ...active, ...other }, null, 0)).toBe('ok')
  })
})
