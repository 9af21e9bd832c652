import { languages } from '../../../i18n/language.ts'
import { translationOf } from './translation-of.ts'

/** The languages of a text and of its translations, in the order of the product's list. */
export const writtenLanguages = (document: Record<string, unknown>): string[] =>
  languages.filter(
    (language) => document.language === language || translationOf(document, language) !== undefined,
  )
