import { describe, expect, it } from 'vitest'
import { shortMoment } from './short-moment.ts'

const now = new Date('2026-12-03T12:00:00Z')
const says = (moment: string, language: 'en' | 'de' = 'en', timezone: string | null = 'UTC') =>
  shortMoment(new Date(moment), now, { language, timezone })

describe('a moment in a list', () => {
  it.each([
    ['2026-12-03T11:55:00Z', '5 min ago'],
    ['2026-12-03T09:00:00Z', '3 hr ago'],
    ['2026-12-02T10:00:00Z', 'yesterday'],
    ['2026-11-30T12:00:00Z', '3 days ago'],
    ['2026-12-05T12:00:00Z', 'in 2 days'],
    ['2026-09-30T23:30:00Z', '30 Sept 2026'],
  ])('%s is %s', (moment, said) => {
    expect(says(moment).replace('.', '')).toBe(said)
  })

  it('names the day of the reader’s zone', () => {
    expect(says('2026-09-30T23:30:00Z', 'de', 'Europe/Berlin')).toBe('1. Okt. 2026')
  })
})
