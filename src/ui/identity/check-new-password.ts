import type { Language } from '../../i18n/language.ts'
import { resetTexts } from '../../i18n/texts/portal.ts'

/** The errors of the two inputs, by field. */
export const checkNewPassword = (
  values: Record<string, string>,
  language: Language,
): Record<string, string> => {
  if (!values.password) return { password: resetTexts.passwordMissing[language] }
  return values.password === values.repeat ? {} : { repeat: resetTexts.mismatch[language] }
}
