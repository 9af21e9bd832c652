import type { Language } from '../../i18n/language.ts'

/** `countryName('DE', 'en')`: "Germany"; an unknown code is returned as it is. */
export const countryName = (code: string, language: Language): string => {
  try {
    return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}
