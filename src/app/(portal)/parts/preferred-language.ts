import { acceptedLanguage } from '../../../i18n/accepted-language.ts'
import { defaultLanguage, type Language } from '../../../i18n/language.ts'

/** The language of the browser, as far as the product supports it. */
export const preferredLanguage = (accepted: string | null): Language =>
  acceptedLanguage(accepted) ?? defaultLanguage
