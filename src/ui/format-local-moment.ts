import { formatMoment } from '../i18n/format-moment.ts'
import type { Language } from '../i18n/language.ts'

/** "21 November 2026, 18:30", "21. November 2026, 18:30 Uhr", in the time zone of the browser. */
export const formatLocalMoment = (moment: string, language: Language): string =>
  formatMoment(new Date(moment), language, Intl.DateTimeFormat().resolvedOptions().timeZone)
