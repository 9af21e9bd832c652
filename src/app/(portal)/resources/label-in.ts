import type { Language } from '../../../i18n/language.ts'

/** A label of the config, which is a text in each language or one for all. */
export const labelIn = (label: unknown, language: Language, fallback: string): string => {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null || !(language in label)) return fallback
  const text = Object.entries(label).find(([key]) => key === language)?.[1]
  return typeof text === 'string' ? text : fallback
}
