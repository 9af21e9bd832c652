import { describe, expect, it } from 'vitest'
import { decideStatusChange, type StatusChange } from './decide-status-change.ts'

const now = new Date('2026-11-21T12:00:00Z')
const later = new Date('2026-12-03T10:00:00Z')
const earlier = new Date('2026-11-21T11:59:59Z')
const on: StatusChange = { status: 'enabled', reason: null, until: null }
const off: StatusChange = { status: 'disabled', reason: 'Unpaid', until: later }

describe('the switch of an account', () => {
  it('goes off with a reason and a time to come', () => {
    expect(decideStatusChange(off, on, now)).toEqual({ becomes: off })
    expect(decideStatusChange(off, null, now)).toEqual({ becomes: off })
  })

  it('goes on without them, also when a form sends back what is stored', () => {
    expect(decideStatusChange({ ...off, status: 'enabled' }, off, now)).toEqual({ becomes: on })
    expect(decideStatusChange(on, off, now)).toEqual({ becomes: on })
  })

  it('has no reason and no time while it is on', () => {
    expect(decideStatusChange({ ...on, reason: 'Paid' }, off, now)).toEqual({
      refused: { at: 'reason', code: 'only_while_disabled' },
    })
    expect(decideStatusChange({ ...on, until: later }, on, now)).toEqual({
      refused: { at: 'until', code: 'only_while_disabled' },
    })
  })

  it('takes no time that has passed, and keeps one that has passed since', () => {
    const refused = { at: 'until', code: 'not_in_future' }
    expect(decideStatusChange({ ...off, until: earlier }, on, now)).toEqual({ refused })
    expect(decideStatusChange({ ...off, until: now }, off, now)).toEqual({ refused })
    const overdue = { ...off, until: earlier }
    expect(decideStatusChange({ ...overdue, reason: 'Still unpaid' }, overdue, now)).toEqual({
      becomes: { ...overdue, reason: 'Still unpaid' },
    })
  })

  it('takes no time that no calendar has', () => {
    expect(decideStatusChange({ ...off, until: new Date('+010000-01-01T00:00:00Z') }, on, now)).toEqual({
      refused: { at: 'until', code: 'too_far' },
    })
  })
})
