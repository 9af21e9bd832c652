import { de } from '@payloadcms/translations/languages/de'
import { en } from '@payloadcms/translations/languages/en'
import type { ValidationError } from 'payload'
import { errorTexts } from '../../i18n/texts/errors.ts'
import type { Text } from '../../i18n/text.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { fieldsProblem } from './fields-problem.ts'
import type { FieldProblem, Problem } from './problem.ts'

const requiredMessages = new Set<string>([
  en.translations.validation.required,
  de.translations.validation.required,
])
const notUniqueMessages = new Map<string, Text>([
  ...[en.translations.error.valueMustBeUnique, de.translations.error.valueMustBeUnique].map(
    (message): [string, Text] => [message, errorTexts.notUnique],
  ),
  ...[errorTexts.notUnique, errorTexts.notUniqueInTrash].flatMap((text): [string, Text][] =>
    Object.values(text).map((message) => [message, text]),
  ),
])

/** Payload's list of invalid fields with a code for each. Its messages are already in the reader's language. */
export const validationProblem = (error: ValidationError): Problem => {
  return fieldsProblem(error.data.errors.map(fieldProblem))
}

const fieldProblem = ({ message, path }: { message: string; path: string | null }): FieldProblem => {
  const at = path ?? ''
  const taken = notUniqueMessages.get(message)
  if (taken) return { path: at, code: 'not_unique', text: taken }
  if (requiredMessages.has(message)) return { path: at, code: 'required', text: requestTexts.field.required }
  return { path: at, code: 'invalid', text: { en: message, de: message } }
}
