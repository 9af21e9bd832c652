import type { Language } from '../../i18n/language.ts'
import { resetTexts } from '../../i18n/texts/portal.ts'

/** What is wrong with the two, by field. */
export const checkNewPassword = (
  values: Record<string, string>,
  language: Language,
): Record<string, string> => {
  if (!values.password) return { password: resetTexts.passwordMissing[language] }
  return values.password === values.repeat ? {} : { repeat: resetTexts.mismatch[language] }
}
