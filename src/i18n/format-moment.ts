import type { Language } from './language.ts'
import { momentFormat } from './moment-format.ts'

const endings: Record<Language, string> = { en: '', de: ' Uhr' }

/** “3 December 2026, 10:00” in the time zone, or with “UTC” behind it where none is known. */
export const formatMoment = (moment: Date, language: Language, timeZone: string | null): string => {
  const day = momentFormat('day', language, timeZone).format(moment)
  const time = momentFormat('time', language, timeZone).format(moment)
  return `${day}, ${time}${endings[language]}${timeZone ? '' : ' (UTC)'}`
}
