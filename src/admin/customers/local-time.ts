import { fillText } from '../../i18n/text.ts'
import { recordTexts as texts } from '../../i18n/texts/records.ts'
import type { Language } from '../../i18n/language.ts'

/** "14:32 there, Tirana": the time of day in a zone while the page was read. */
export const localTime = (zone: string, language: Language, now = new Date()): string | undefined => {
  try {
    const time = new Intl.DateTimeFormat(language, {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).format(now)
    const place = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
    return fillText(texts.localTime, language, { time, place })
  } catch {
    return undefined
  }
}
