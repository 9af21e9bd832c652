import type { Language } from '../../i18n/language.ts'
import { fillText } from '../../i18n/text.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'
import type { Problem } from './problem.ts'
import { toProblem } from './to-problem.ts'

export type FieldError = { path: string; message: string; code: string }
/** `reason` and `until` are returned in addition to the text. */
type ErrorData = { errors: FieldError[]; reason?: string; until?: string }
export type ErrorEntry = { message: string; code: ErrorCode; data?: ErrorData }
export type ErrorAnswer = { status: number; headers: Record<string, string>; body: { errors: ErrorEntry[] } }

type Reader = { language: Language; requestId: string }

/**
 * The one place where an error becomes an answer: `{ errors: [{ message, code, data? }] }` with its HTTP status and
 * headers, in the reader's language. An unexpected error shows only the request id.
 */
export const toErrorResponse = (error: unknown, reader: Reader & { isSignedIn?: boolean }): ErrorAnswer => {
  const problem = toProblem(error, { isSignedIn: reader.isSignedIn ?? false })
  const { retryAfterSeconds, headers } = problem.details
  return {
    status: errorCodes[problem.code].status,
    headers: {
      ...headers,
      ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    },
    body: { errors: [toErrorEntry(problem, reader)] },
  }
}

/** One entry of `errors`, as REST answers, bulk operations and GraphQL show it. */
export const toErrorEntry = (problem: Problem, { language, requestId }: Reader): ErrorEntry => {
  const { text, values, fields = [], facts, retryAfterSeconds } = problem.details
  const message = fillText(text ?? errorCodes[problem.code].text, language, {
    requestId,
    ...(retryAfterSeconds !== undefined && { seconds: retryAfterSeconds }),
    ...values,
  })
  if (fields.length === 0 && !facts) return { message, code: problem.code }
  const errors = fields.map((field) => ({
    path: field.path,
    message: fillText(field.text, language, field.values),
    code: field.code,
  }))
  return { message, code: problem.code, data: { errors, ...facts } }
}
