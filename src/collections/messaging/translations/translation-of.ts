import type { Language } from '../../../i18n/language.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { hasWords } from './has-words.ts'

type Words = Record<string, unknown>

/** What a document has in a language besides its own text: the fields that are filled; undefined when none is. */
export const translationOf = (document: unknown, language: Language): Words | undefined => {
  const translations = isRecord(document) ? document.translations : undefined
  const words = isRecord(translations) ? translations[language] : undefined
  if (!isRecord(words)) return undefined
  const filled = Object.entries(words).filter(([, text]) => hasWords(text))
  return filled.length > 0 ? Object.fromEntries(filled) : undefined
}
