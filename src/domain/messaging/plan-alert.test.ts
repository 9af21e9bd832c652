import { describe, expect, it } from 'vitest'
import { planAlert } from './plan-alert.ts'

const now = new Date('2026-01-10T23:00:00Z')
const night = { from: '22:00', to: '07:00', timezone: 'UTC' }

describe('Events that wait at a rule', () => {
  it('are told when they are due', () => {
    expect(planAlert({ isOn: true, quietHours: null, recipients: 1 }, now)).toEqual({ action: 'notify' })
    const noon = new Date('2026-01-10T12:00:00Z')
    expect(planAlert({ isOn: true, quietHours: night, recipients: 1 }, noon)).toEqual({ action: 'notify' })
  })

  it('wait for the end of the quiet hours', () => {
    expect(planAlert({ isOn: true, quietHours: night, recipients: 1 }, now)).toEqual({
      action: 'wait',
      until: new Date('2026-01-11T07:00:00Z'),
    })
  })

  it('are dropped when nobody may get them, or the rule is off', () => {
    expect(planAlert({ isOn: true, quietHours: night, recipients: 0 }, now)).toEqual({ action: 'drop' })
    expect(planAlert({ isOn: false, quietHours: null, recipients: 3 }, now)).toEqual({ action: 'drop' })
  })
})
