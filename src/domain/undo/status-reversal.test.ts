import { describe, expect, it } from 'vitest'
import { statusReversal } from './status-reversal.ts'

describe('what leads back to a status', () => {
  it('is enabling, where the account was enabled', () => {
    expect(statusReversal({ status: 'enabled', reason: null, until: null })).toEqual({ action: 'enable' })
  })

  it('is disabling with the reason and the end of before, where it was disabled', () => {
    const until = new Date('2026-12-01T08:00:00.000Z')
    expect(statusReversal({ status: 'disabled', reason: 'invoice open', until })).toEqual({
      action: 'disable',
      statusReason: 'invoice open',
      disabledUntil: '2026-12-01T08:00:00.000Z',
    })
    expect(statusReversal({ status: 'disabled', reason: null, until: null })).toEqual({
      action: 'disable',
      statusReason: null,
      disabledUntil: null,
    })
  })
})
