import { describe, expect, it } from 'vitest'
import { parseDateTime } from './parse-date-time.ts'

describe('a moment', () => {
  it.each([
    ['2026-11-30T09:00:00Z', '2026-11-30T09:00:00.000Z'],
    ['2026-11-30t09:00:00.25z', '2026-11-30T09:00:00.250Z'],
    ['2026-11-30T09:00+01:00', '2026-11-30T08:00:00.000Z'],
    ['2028-02-29T23:59:59-05:30', '2028-03-01T05:29:59.000Z'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.000Z'],
  ])('%s is %s', (written, expected) => {
    expect(parseDateTime(written)?.toISOString()).toBe(expected)
  })

  it.each([
    '2027-02-31T00:00:00Z',
    '2027-02-29T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-12-24T24:00:00Z',
    '2027-12-24T23:60:00Z',
    '2027-12-24T00:00:00+25:00',
    '2027-12-24T00:00',
    '2027-12-24T00:00:00',
    '2027-12-24',
    '24 December 2027',
    '1798070400000',
    '9999-12-31T23:59:59-01:00',
    '',
    1_798_070_400_000,
    null,
    undefined,
  ])('is not %s', (written) => {
    expect(parseDateTime(written)).toBeUndefined()
  })
})
