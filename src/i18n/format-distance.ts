import { formatDay } from './format-day.ts'
import type { Language } from './language.ts'
import { distanceFormat, momentFormat } from './moment-format.ts'
import type { Text } from './text.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const maxDays = 6

const justNow: Text = { en: 'just now', de: 'gerade eben' }
const soon: Text = { en: 'in less than a minute', de: 'in weniger als einer Minute' }

type Options = { style?: 'long' | 'short'; now?: Date }

/**
 * “3 minutes ago”, “in 2 hours”, “yesterday”, “in 3 days”; beyond six days the day itself, which then says more. Days
 * are those of the calendar in the time zone: what happened on the last evening was yesterday on a day of 23 hours, too.
 */
export const formatDistance = (
  moment: Date,
  language: Language,
  timeZone: string | null,
  { style = 'long', now = new Date() }: Options = {},
): string => {
  const away = moment.getTime() - now.getTime()
  const distance = distanceFormat(language, style)
  if (Math.abs(away) < minuteMs) return (away > 0 ? soon : justNow)[language]
  if (Math.abs(away) < hourMs) return distance.format(Math.trunc(away / minuteMs), 'minute')
  const days = dayNumber(moment, timeZone) - dayNumber(now, timeZone)
  if (days === 0 || Math.abs(away) < dayMs / 2) return distance.format(Math.trunc(away / hourMs), 'hour')
  return Math.abs(days) <= maxDays
    ? distance.format(days, 'day')
    : formatDay(moment, language, timeZone, style)
}

/** The number of the calendar's day, counted from 1970. */
const dayNumber = (moment: Date, timeZone: string | null): number => {
  const parts = momentFormat('plainDate', 'en', timeZone).formatToParts(moment)
  const part = (name: string) => Number(parts.find(({ type }) => type === name)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day')) / dayMs
}
