import type { Language } from '../../i18n/language.ts'

/** "21 Nov 2026, 18:30", "21.11.2026, 18:30", in the time zone of the browser. */
export const formatLocalMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(moment))
