export const languages = ['en', 'de'] as const

export type Language = (typeof languages)[number]

export const defaultLanguage: Language = 'en'

/** Narrows any language tag ("de-AT", undefined) to one the product speaks. */
export const toLanguage = (tag: string | null | undefined): Language => {
  const base = tag?.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language === base) ?? defaultLanguage
}
