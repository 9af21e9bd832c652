import type { Language } from '../../i18n/language.ts'

/** "21 November 2026", "21. November 2026" */
export const formatDay = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long' }).format(
    new Date(moment),
  )
