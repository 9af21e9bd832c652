import type { Language } from '../../../i18n/language.ts'
import { formatMoment } from '../../../i18n/format-moment.ts'

type Reader = { language: Language; timezone: string | null }

/** A moment in the reader's language and time zone. */
export const formatForReader = (moment: string, { language, timezone }: Reader): string =>
  formatMoment(new Date(moment), language, timezone)
