import type { Language } from './language.ts'
import { momentFormat } from './moment-format.ts'

/** “3 December 2026” in the time zone, UTC where none is known; “3 Dec 2026” when short. */
export const formatDay = (
  moment: Date,
  language: Language,
  timeZone: string | null,
  style: 'long' | 'short' = 'long',
): string => momentFormat(style === 'short' ? 'shortDay' : 'day', language, timeZone).format(moment)
