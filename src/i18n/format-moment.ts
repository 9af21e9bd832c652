import type { Language } from './language.ts'

const locales: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }
const endings: Record<Language, string> = { en: '', de: ' Uhr' }

/** “3 December 2026, 10:00” in the time zone, or with “UTC” behind it where none is known. */
export const formatMoment = (moment: Date, language: Language, timeZone: string | null): string => {
  const locale = locales[language]
  const zone = { timeZone: timeZone ?? 'UTC' }
  const day = moment.toLocaleDateString(locale, { day: 'numeric', month: 'long', year: 'numeric', ...zone })
  const time = moment.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit', ...zone })
  return `${day}, ${time}${endings[language]}${timeZone ? '' : ' (UTC)'}`
}
