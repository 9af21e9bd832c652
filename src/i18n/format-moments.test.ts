import { describe, expect, it } from 'vitest'
import { formatDay } from './format-day.ts'
import { formatDistance } from './format-distance.ts'
import { formatMoment } from './format-moment.ts'

const at = (moment: string) => new Date(moment)

describe('formatMoment', () => {
  it('writes a moment in the language and the zone of the reader', () => {
    const moment = at('2026-12-03T23:30:00Z')
    expect(formatMoment(moment, 'en', 'Europe/Berlin')).toBe('4 December 2026, 00:30')
    expect(formatMoment(moment, 'de', 'Europe/Berlin')).toBe('4. Dezember 2026, 00:30 Uhr')
    expect(formatMoment(moment, 'en', 'America/New_York')).toBe('3 December 2026, 18:30')
    expect(formatMoment(moment, 'de', 'Asia/Kathmandu')).toBe('4. Dezember 2026, 05:15 Uhr')
  })

  it('says that it means UTC where no zone is known', () => {
    expect(formatMoment(at('2026-12-03T10:00:00Z'), 'en', null)).toBe('3 December 2026, 10:00 (UTC)')
    expect(formatMoment(at('2026-12-03T10:00:00Z'), 'de', null)).toBe('3. Dezember 2026, 10:00 Uhr (UTC)')
  })

  it('follows the clocks of summer and winter', () => {
    expect(formatMoment(at('2026-10-25T00:30:00Z'), 'en', 'Europe/Berlin')).toBe('25 October 2026, 02:30')
    expect(formatMoment(at('2026-10-25T01:30:00Z'), 'en', 'Europe/Berlin')).toBe('25 October 2026, 02:30')
    expect(formatMoment(at('2026-03-29T00:59:00Z'), 'en', 'Europe/Berlin')).toBe('29 March 2026, 01:59')
    expect(formatMoment(at('2026-03-29T01:00:00Z'), 'en', 'Europe/Berlin')).toBe('29 March 2026, 03:00')
  })
})

describe('formatDay', () => {
  it('writes the day of the zone', () => {
    const moment = at('2026-12-03T23:30:00Z')
    expect(formatDay(moment, 'en', 'Europe/Berlin')).toBe('4 December 2026')
    expect(formatDay(moment, 'en', null)).toBe('3 December 2026')
    expect(formatDay(moment, 'de', 'Europe/Berlin')).toBe('4. Dezember 2026')
    expect(formatDay(moment, 'en', 'Europe/Berlin', 'short')).toBe('4 Dec 2026')
    expect(formatDay(moment, 'de', 'Europe/Berlin', 'short')).toBe('4. Dez. 2026')
  })
})

describe('formatDistance', () => {
  const now = at('2026-11-30T12:00:00Z')
  const say = (moment: string, language: 'en' | 'de', zone: string | null = 'Europe/Berlin') =>
    formatDistance(at(moment), language, zone, { now })

  it.each([
    ['2026-11-30T11:59:30Z', 'just now', 'gerade eben'],
    ['2026-11-30T12:00:59Z', 'in less than a minute', 'in weniger als einer Minute'],
    ['2026-11-30T11:57:01Z', '2 minutes ago', 'vor 2 Minuten'],
    ['2026-11-30T12:01:00Z', 'in 1 minute', 'in 1 Minute'],
    ['2026-11-30T11:00:00Z', '1 hour ago', 'vor 1 Stunde'],
    ['2026-11-30T14:59:00Z', 'in 2 hours', 'in 2 Stunden'],
    ['2026-11-29T20:00:00Z', 'yesterday', 'gestern'],
    ['2026-12-01T12:00:00Z', 'tomorrow', 'morgen'],
    ['2026-11-27T12:00:00Z', '3 days ago', 'vor 3 Tagen'],
    ['2026-12-06T22:59:00Z', 'in 6 days', 'in 6 Tagen'],
    ['2026-12-06T23:01:00Z', '7 December 2026', '7. Dezember 2026'],
    ['2020-01-01T00:00:00Z', '1 January 2020', '1. Januar 2020'],
  ])('%s', (moment, english, german) => {
    expect(say(moment, 'en')).toBe(english)
    expect(say(moment, 'de')).toBe(german)
  })

  it('counts the days of the reader’s zone', () => {
    // 01:00 in Auckland, so that noon of the day before there is yesterday; in Honolulu it is 02:00 of the 30th.
    expect(say('2026-11-29T23:00:00Z', 'en', 'Pacific/Auckland')).toBe('yesterday')
    expect(say('2026-11-28T23:00:00Z', 'en', 'Pacific/Honolulu')).toBe('2 days ago')
    expect(say('2026-11-28T23:00:00Z', 'en', 'UTC')).toBe('2 days ago')
    expect(say('2026-11-29T11:00:00Z', 'en', 'Pacific/Honolulu')).toBe('yesterday')
  })

  it('counts a day of 23 or 25 hours as one', () => {
    const summer = { now: at('2026-03-30T06:00:00Z') }
    expect(formatDistance(at('2026-03-29T07:00:00Z'), 'en', 'Europe/Berlin', summer)).toBe('yesterday')
    expect(formatDistance(at('2026-03-28T07:00:00Z'), 'en', 'Europe/Berlin', summer)).toBe('2 days ago')
    const winter = { now: at('2026-10-26T23:30:00Z') }
    expect(formatDistance(at('2026-10-24T22:30:00Z'), 'en', 'Europe/Berlin', winter)).toBe('2 days ago')
  })

  it('is shorter in a narrow column', () => {
    const short = { now, style: 'short' as const }
    expect(formatDistance(at('2026-11-30T09:00:00Z'), 'en', null, short)).toBe('3 hr ago')
    expect(formatDistance(at('2026-11-30T09:00:00Z'), 'de', null, short)).toBe('vor 3 Std.')
    expect(formatDistance(at('2026-09-30T09:00:00Z'), 'en', null, short)).toBe('30 Sept 2026')
    expect(formatDistance(at('2026-09-30T09:00:00Z'), 'de', null, short)).toBe('30. Sept. 2026')
  })
})
