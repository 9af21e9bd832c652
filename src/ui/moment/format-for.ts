import { formatDay } from '../../i18n/format-day.ts'
import { formatDistance } from '../../i18n/format-distance.ts'
import { formatMoment } from '../../i18n/format-moment.ts'
import type { Language } from '../../i18n/language.ts'

/** How much of a moment is written: the day and the time, the day alone, or how far away it is. */
export type MomentStyle = 'moment' | 'day' | 'short-day' | 'relative' | 'short-relative'

export const formatFor = (
  style: MomentStyle,
  moment: Date,
  language: Language,
  timeZone: string | null,
): string => {
  if (style === 'moment') return formatMoment(moment, language, timeZone)
  if (style === 'day') return formatDay(moment, language, timeZone)
  if (style === 'short-day') return formatDay(moment, language, timeZone, 'short')
  return formatDistance(moment, language, timeZone, { style: style === 'relative' ? 'long' : 'short' })
}
