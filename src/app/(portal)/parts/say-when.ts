import type { Language } from '../../../i18n/language.ts'
import { sayMoment } from '../../../i18n/say-moment.ts'

type Reader = { language: Language; timezone: string | null }

/** A moment as its reader says it: in their language and time zone. */
export const sayWhen = (moment: string, { language, timezone }: Reader): string =>
  sayMoment(new Date(moment), language, timezone)
