import type { Language } from '../../../i18n/language.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const daysToldSo = 30

type Reader = { language: Language; timezone: string | null }

/** “3 days ago”, “in 2 hr.”; beyond thirty days the date: “3 Dec 2026”. */
export const shortMoment = (moment: Date, now: Date, { language, timezone }: Reader): string => {
  const away = moment.getTime() - now.getTime()
  const size = Math.abs(away)
  if (size > daysToldSo * day) {
    const format = { day: 'numeric', month: 'short', year: 'numeric', timeZone: timezone ?? 'UTC' } as const
    return moment.toLocaleDateString(language === 'en' ? 'en-GB' : language, format)
  }
  const relative = new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' })
  if (size < hour) return relative.format(Math.round(away / minute), 'minute')
  if (size < day) return relative.format(Math.round(away / hour), 'hour')
  return relative.format(Math.round(away / day), 'day')
}
