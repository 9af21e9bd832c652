import { Problem, type FieldProblem } from '../../../../kernel/errors/problem.ts'
import { cleanLine } from '../../../../fields/clean-line.ts'
import { gateTexts } from '../../../../i18n/texts/gate.ts'
import { sendEmailTexts as texts } from '../../../../i18n/texts/send-email.ts'
import type { Message } from '../operations/send-message.ts'

const most = { subject: 200, body: 20_000 }

/**
 * The message in the body of a request: a subject of one line, and a text whose line ends are all alike.
 * @throws Problem `validation_failed` at `subject` and `body`
 */
export const readMessage = ({ subject, body }: Record<string, unknown>): Message => {
  const line = typeof subject === 'string' ? subject.trim() : subject
  const text = typeof body === 'string' ? cleanText(body) : body
  const wrong = [problemAt('subject', line), problemAt('body', text)].filter((each) => each !== undefined)
  if (wrong.length > 0 || typeof line !== 'string' || typeof text !== 'string')
    throw new Problem('validation_failed', { fields: wrong })
  return { subject: line, body: text }
}

const problemAt = (path: keyof typeof most, value: unknown): FieldProblem | undefined => {
  if (value === undefined || value === null || value === '')
    return { path, code: 'required', text: gateTexts.field.required }
  if (typeof value !== 'string') return { path, code: 'invalid', text: gateTexts.field.text }
  const limit = most[path]
  if (value.length > limit) return { path, code: 'too_long', text: texts.tooLong, values: { limit } }
  if (path === 'subject' && cleanLine(value) !== value)
    return { path, code: 'invalid', text: texts.subjectIsOneLine }
  return undefined
}

/** Control characters say nothing to a reader, but for ends of lines and tabs. */
const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim()
