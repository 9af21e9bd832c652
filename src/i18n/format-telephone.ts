import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { Language } from './language.ts'

const extensions: Record<Language, string> = { en: ' ext. ', de: ' Durchwahl ' }

/** A stored number in a readable form, which is read as the same number again: “+44 20 7946 0018 ext. 12”. */
export const formatTelephone = (stored: string, language: Language): string => {
  const number = parsePhoneNumberFromString(stored, { extract: false })
  if (!number) return stored
  const { ext } = number
  const readable = number.format('INTERNATIONAL', { formatExtension: (main) => main })
  return ext ? `${readable}${extensions[language]}${ext}` : readable
}
