import { describe, expect, it } from 'vitest'
import { isTimeOfDay, quietUntil } from './quiet-hours.ts'

const endOf = (hours: { from: string; to: string; timezone?: string }, at: string) =>
  quietUntil({ timezone: 'Europe/Berlin', ...hours }, new Date(at))?.toISOString() ?? null

describe('Quiet hours', () => {
  const night = { from: '22:00', to: '07:00' }
  const noon = { from: '12:00', to: '13:30' }

  it('end at their end, on the clock of their time zone', () => {
    expect(endOf(noon, '2026-01-10T11:00:00Z')).toBe('2026-01-10T12:30:00.000Z')
    expect(endOf({ ...noon, timezone: 'Asia/Kolkata' }, '2026-01-10T07:00:40Z')).toBe(
      '2026-01-10T08:00:00.000Z',
    )
  })

  it('go past midnight, seen from before it as from after it', () => {
    expect(endOf(night, '2026-01-10T21:00:00Z')).toBe('2026-01-11T06:00:00.000Z')
    expect(endOf(night, '2026-01-11T05:59:59Z')).toBe('2026-01-11T06:00:00.000Z')
  })

  it('begin with their first minute and are over with their last', () => {
    expect(endOf(noon, '2026-01-10T10:59:59Z')).toBeNull()
    expect(endOf(noon, '2026-01-10T12:29:59.999Z')).toBe('2026-01-10T12:30:00.000Z')
    expect(endOf(noon, '2026-01-10T12:30:00Z')).toBeNull()
  })

  it('are an hour shorter in the night that loses one, and an hour longer in the night that has one twice', () => {
    expect(endOf(night, '2026-03-28T21:00:00Z')).toBe('2026-03-29T05:00:00.000Z')
    expect(endOf(night, '2026-10-24T20:00:00Z')).toBe('2026-10-25T06:00:00.000Z')
  })

  it('end with the leap when their end is a time that the clock leaps over', () => {
    expect(endOf({ from: '22:00', to: '02:30' }, '2026-03-28T22:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
  })

  it('are quiet both times when the clock shows them twice', () => {
    const early = { from: '02:00', to: '02:30' }
    expect(endOf(early, '2026-10-25T00:10:00Z')).toBe('2026-10-25T00:30:00.000Z')
    expect(endOf(early, '2026-10-25T00:40:00Z')).toBeNull()
    expect(endOf(early, '2026-10-25T01:10:00Z')).toBe('2026-10-25T01:30:00.000Z')
  })

  it('are none when they begin and end at the same time', () => {
    expect(endOf({ from: '08:00', to: '08:00' }, '2026-01-10T07:00:00Z')).toBeNull()
  })

  it.each(['00:00', '09:05', '23:59'])('begin and end at a time such as %s', (time) => {
    expect(isTimeOfDay(time)).toBe(true)
  })

  it.each(['24:00', '9:05', '12:60', '12', '', null, 12])('do not begin at %s', (time) => {
    expect(isTimeOfDay(time)).toBe(false)
  })
})
