import { toLanguage, type Language } from '../../../i18n/language.ts'
import { translationOf } from './translation-of.ts'

type Row = Record<string, unknown>

/** The translation for a reader, else the text itself; with the language that it is in. */
export const textFor = (row: Row, wanted: Language | undefined): { language: Language; words: Row } => {
  const language = toLanguage(typeof row.language === 'string' ? row.language : undefined)
  const translated = wanted === undefined || wanted === language ? undefined : translationOf(row, wanted)
  return translated && wanted ? { language: wanted, words: translated } : { language, words: row }
}
