import { describe, expect, it } from 'vitest'
import { dayInZone, isPlainDate } from './day-in-zone.ts'

const boundsOf = (date: string, zone: string) => {
  const { start, end } = dayInZone(date, zone)
  return [start.toISOString(), end.toISOString()]
}

describe('a day', () => {
  it('begins and ends with the clocks of its zone', () => {
    expect(boundsOf('2026-11-30', 'UTC')).toEqual(['2026-11-30T00:00:00.000Z', '2026-12-01T00:00:00.000Z'])
    expect(boundsOf('2026-11-30', 'Asia/Kolkata')).toEqual([
      '2026-11-29T18:30:00.000Z',
      '2026-11-30T18:30:00.000Z',
    ])
    expect(boundsOf('2026-11-30', 'America/Los_Angeles')[0]).toBe('2026-11-30T08:00:00.000Z')
  })

  it('has 23 or 25 hours when they are changed, and one without midnight begins later', () => {
    expect(boundsOf('2026-03-29', 'Europe/Berlin')).toEqual([
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T22:00:00.000Z',
    ])
    expect(boundsOf('2026-10-25', 'Europe/Berlin')).toEqual([
      '2026-10-24T22:00:00.000Z',
      '2026-10-25T23:00:00.000Z',
    ])
    expect(boundsOf('2018-11-04', 'America/Sao_Paulo')[0]).toBe('2018-11-04T03:00:00.000Z')
  })

  it('exists', () => {
    expect(['2028-02-29', '0001-01-01'].every(isPlainDate)).toBe(true)
    expect(['2027-02-29', '2027-00-01', '2027-1-1', '2027-01-01T00:00', '', 20270101].some(isPlainDate)).toBe(
      false,
    )
  })
})
