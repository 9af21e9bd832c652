import type { CollectionBeforeChangeHook } from 'payload'
import { languages, type Language } from '../../../i18n/language.ts'
import { translationTexts as texts } from '../../../i18n/texts/translations.ts'
import { Problem, type FieldProblem } from '../../../kernel/errors/problem.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { nameHook } from '../../../kernel/name-hook.ts'
import { hasWords } from './has-words.ts'
import { translationOf } from './translation-of.ts'

/**
 * A translation is complete: it has the first field, and each other one that the text itself has, so that nobody reads
 * two languages in one. None is in the language of the text itself.
 */
export const checkTranslations = (fields: readonly [string, ...string[]]): CollectionBeforeChangeHook =>
  nameHook('checkTranslations', ({ data, originalDoc }) => {
    const text: Record<string, unknown> = { ...originalDoc, ...data }
    const wrong = languages.flatMap((language): FieldProblem[] => {
      const words = { ...wordsIn(originalDoc, language), ...wordsIn(data, language) }
      const filled = translationOf({ translations: { [language]: words } }, language)
      if (!filled) return []
      const pathOf = (field: string) => `translations.${language}.${field}`
      if (text.language === language)
        return [
          { path: pathOf(Object.keys(filled)[0] ?? fields[0]), code: 'invalid', text: texts.ownLanguage },
        ]
      return fields
        .filter((field) => (field === fields[0] || hasWords(text[field])) && !(field in filled))
        .map((field) => ({ path: pathOf(field), code: 'required', text: texts.whole }))
    })
    if (wrong.length > 0) throw new Problem('validation_failed', { fields: wrong })
    return data
  })

const wordsIn = (document: unknown, language: Language): Record<string, unknown> => {
  const translations = isRecord(document) ? document.translations : undefined
  const words = isRecord(translations) ? translations[language] : undefined
  return isRecord(words) ? words : {}
}
