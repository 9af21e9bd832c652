import type { Language } from '../../i18n/language.ts'

/** `countryName('DE', 'en')`: "Germany"; a code nobody knows stays as it is. */
export const countryName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
