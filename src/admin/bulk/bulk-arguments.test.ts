import { describe, expect, it } from 'vitest'
import { argumentsOf, noArguments } from './bulk-arguments.ts'

const now = new Date('2026-11-30T12:00:00.000Z')

describe('the arguments of a change of many', () => {
  it('are missing until an account or a group is chosen', () => {
    for (const action of ['move', 'assign', 'group'] as const)
      expect(argumentsOf(action, noArguments, now)).toBeUndefined()
    expect(argumentsOf('move', { ...noArguments, account: { id: null, name: 'At the top' } }, now)).toEqual({
      parent: null,
    })
    expect(argumentsOf('assign', { ...noArguments, account: { id: 'a', name: 'Anna' } }, now)).toEqual({
      customer: 'a',
    })
    expect(argumentsOf('group', { ...noArguments, group: '' }, now)).toEqual({ group: null })
  })

  it('of disabling leave out what was left empty, and refuse an end that has passed', () => {
    expect(argumentsOf('disable', noArguments, now)).toEqual({})
    const until = (value: string) => ({
      ...noArguments,
      disabling: { reason: ' invoice ', until: value, isPast: false },
    })
    expect(argumentsOf('disable', until('2026-12-01T08:00:00Z'), now)).toEqual({
      statusReason: 'invoice',
      disabledUntil: '2026-12-01T08:00:00.000Z',
    })
    expect(argumentsOf('disable', until('2026-11-29T08:00:00Z'), now)).toBeUndefined()
  })

  it('of the others are none', () => {
    for (const action of ['enable', 'delete', 'restore', 'unlock', 'lock'] as const)
      expect(argumentsOf(action, noArguments, now)).toEqual({})
  })
})
