import { languages, type Language } from '../../../src/i18n/language.ts'

export type PlacedText = { place: string; language: Language; text: string }

/** Every text in a value, however deep, with the keys that lead to it. */
export const textsIn = (value: unknown, place: string, seen = new Set<object>()): PlacedText[] => {
  if (typeof value !== 'object' || value === null || seen.has(value)) return []
  seen.add(value)
  const entries = Object.entries(value)
  if (isText(entries))
    return entries.flatMap(([language, text]) =>
      languages.flatMap((known) =>
        known === language && typeof text === 'string' ? [{ place, language: known, text }] : [],
      ),
    )
  return entries.flatMap(([key, part]) => textsIn(part, `${place}.${key}`, seen))
}

/** Every string below a language, as in the panel’s own wording of Payload’s texts. */
export const stringsIn = (value: unknown, place: string, language: Language): PlacedText[] => {
  if (typeof value === 'string') return [{ place, language, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => stringsIn(part, `${place}.${key}`, language))
}

const isText = (entries: [string, unknown][]) =>
  languages.every((language) => entries.some(([key, part]) => key === language && typeof part === 'string'))
