import { isSystemKind } from '../../../emails/mail-kind.ts'
import { languages } from '../../../i18n/language.ts'
import { isRecord } from '../../../kernel/is-record.ts'
import { hasWords } from '../translations/has-words.ts'

/** The languages in which a template is written; one of the product has its original where staff wrote nothing. */
export const templateLanguages = (template: Record<string, unknown>): string[] =>
  languages.filter((language) => {
    const words = template[language]
    return isSystemKind(template.kind) || (isRecord(words) && hasWords(words.subject) && hasWords(words.body))
  })
