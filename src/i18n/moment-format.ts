import type { Language } from './language.ts'

const locales: Record<Language, string> = { en: 'en-GB', de: 'de-DE' }

/** The parts of a date or time as they are written; named alike wherever a moment is shown. */
const patterns = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  plainDate: { day: '2-digit', month: '2-digit', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type MomentPattern = keyof typeof patterns

// A formatter is expensive to create, and a list shows hundreds of moments.
const formats = new Map<string, Intl.DateTimeFormat>()

/** The formatter of a pattern in a language and a time zone; UTC where none is known. */
export const momentFormat = (
  pattern: MomentPattern,
  language: Language,
  timeZone: string | null,
): Intl.DateTimeFormat => {
  const key = `${pattern} ${language} ${timeZone ?? 'UTC'}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locales[language], {
    ...patterns[pattern],
    timeZone: timeZone ?? 'UTC',
  })
  formats.set(key, format)
  return format
}

const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

/** The formatter of distances in time: "3 days ago", or "3 min ago" when short. */
export const distanceFormat = (language: Language, style: 'long' | 'short'): Intl.RelativeTimeFormat => {
  const key = `${language} ${style}`
  const known = relativeFormats.get(key)
  if (known) return known
  const format = new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto', style })
  relativeFormats.set(key, format)
  return format
}
