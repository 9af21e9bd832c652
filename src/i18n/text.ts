import type { Language } from './language.ts'

/** One text in every language of the product; also a valid Payload label. */
export type Text = Record<Language, string>

/** A tree of texts; the compiler names every language that is missing. */
export type Texts = { readonly [key: string]: Text | Texts }

/** `fillText(text, 'de', { count: 3 })`: the text in one language with its `{count}` replaced. */
export const fillText = (
  text: Text,
  language: Language,
  values: Record<string, string | number> = {},
): string =>
  text[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
