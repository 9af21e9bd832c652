import { languages, type Language } from './language.ts'

/** The first language of `Accept-Language` that the product supports, by weight; undefined when there is none. */
export const acceptedLanguage = (accepted: string | null | undefined): Language | undefined => {
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
  return undefined
}
