import { defaultLanguage, languages, type Language } from '../../../i18n/language.ts'

/** The first language of `Accept-Language` that the product supports, by weight. */
export const preferredLanguage = (accepted: string | null): Language => {
  const wanted = (accepted ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', weight] = entry.trim().split(';q=')
      return { base: tag.toLowerCase().split('-')[0], weight: weight === undefined ? 1 : Number(weight) || 0 }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
  for (const { base } of wanted) {
    const known = languages.find((language) => language === base)
    if (known) return known
  }
  return defaultLanguage
}
