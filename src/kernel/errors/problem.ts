import { APIError } from 'payload'
import type { Language } from '../../i18n/language.ts'
import { fillText, type Text } from '../../i18n/text.ts'
import { errorCodes, type ErrorCode } from './error-codes.ts'

export type FieldProblem = {
  path: string
  code: string
  text: Text
  values?: Record<string, string | number>
}

type Details = {
  /** Values for the placeholders of the text. */
  values?: Record<string, string | number>
  /** Replaces the general text of the code. */
  text?: Text
  /** The errors by field. */
  fields?: FieldProblem[]
  /** Seconds after which to retry; sent as `Retry-After`. */
  retryAfterSeconds?: number
  /** Facts in addition to the text, for apps; returned in `data`. */
  facts?: { reason?: string; until?: string }
  /** Further headers of the answer, such as `Allow`. */
  headers?: Record<string, string>
}

/**
 * An error answer. Throw it anywhere below the server: REST, GraphQL and the panel show the same code and, in the
 * reader's language, the same text.
 * @example throw new Problem('in_use', { values: { count: 3 } })
 */
export class Problem extends APIError {
  readonly code: ErrorCode
  readonly details: Details

  constructor(code: ErrorCode, details: Details = {}) {
    super(code, errorCodes[code].status, null, true)
    this.code = code
    this.details = details
  }

  messageIn(language: Language): string {
    return fillText(this.details.text ?? errorCodes[this.code].text, language, this.details.values)
  }
}
