import type { Language } from '../../i18n/language.ts'
import { isRecord } from '../../kernel/is-record.ts'

/** How a locale of date-fns spells dates and times, as far as it is used here. */
type Spelling = { formatLong: Record<'date' | 'time', (options: never) => string> }

/** As `formatMoment` writes them, for the patterns `PPP` and `p`. */
const patterns: Record<Language, { date: string; time: string }> = {
  en: { date: 'd MMMM yyyy', time: 'HH:mm' },
  de: { date: 'do MMMM yyyy', time: "HH:mm 'Uhr'" },
}

/**
 * Makes the dates of Payload's lists and fields look like all others. Its configuration has one pattern for all
 * languages, and its English is the American one.
 */
export const dayFirstDates = (locale: Spelling, language: Language): void => {
  const { date, time } = patterns[language]
  locale.formatLong.date = () => date
  locale.formatLong.time = () => time
  // The picker keeps its locales here. Payload names one only after the picker has been drawn in its own American English.
  const known: unknown = Reflect.get(globalThis, '__localeData__')
  Reflect.set(globalThis, '__localeData__', { ...(isRecord(known) && known), panel: locale })
  Reflect.set(globalThis, '__localeId__', 'panel')
}
