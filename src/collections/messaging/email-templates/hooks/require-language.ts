import type { CollectionBeforeChangeHook } from 'payload'
import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { languages } from '../../../../i18n/language.ts'
import { templateTexts as texts } from '../../../../i18n/texts/email-templates.ts'
import { isRecord } from '../../../../kernel/is-record.ts'
import { hasWords } from '../../translations/has-words.ts'

/** A message has at least one language, and each of its languages is complete. */
export const requireLanguage: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const kind: unknown = data.kind ?? originalDoc?.kind
  if (kind !== 'message') return data
  const has = languages.map((language) => {
    const words = { ...recordOf(originalDoc?.[language]), ...recordOf(data[language]) }
    return { language, hasSubject: Boolean(words.subject), hasBody: hasWords(words.body) }
  })
  const [first] = languages
  const wrong = has.flatMap(({ language, hasSubject, hasBody }): FieldProblem[] => {
    if (hasSubject === hasBody) return []
    const path = `${language}.${hasSubject ? 'body' : 'subject'}`
    return [{ path, code: 'required', text: texts.wholeLanguage }]
  })
  if (!has.some(({ hasSubject, hasBody }) => hasSubject || hasBody))
    wrong.push({ path: `${first}.subject`, code: 'required', text: texts.oneLanguage })
  if (wrong.length > 0) throw new Problem('validation_failed', { fields: wrong })
  return data
}

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})
