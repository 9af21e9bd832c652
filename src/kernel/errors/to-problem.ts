import { AuthenticationError, Forbidden, QueryError, ValidationError } from 'payload'
import { requestTexts } from '../../i18n/texts/requests.ts'
import type { ErrorCode } from './error-codes.ts'
import { postgresProblem } from './postgres-problem.ts'
import { Problem } from './problem.ts'
import { validationProblem } from './validation-problem.ts'

/** Any thrown value as a `Problem`; an unexpected one is `internal`. */
export const toProblem = (error: unknown, { isSignedIn }: { isSignedIn: boolean }): Problem => {
  if (error instanceof Problem) return error
  if (error instanceof ValidationError) return validationProblem(error)
  if (error instanceof QueryError) return queryProblem(error.data)
  if (error instanceof AuthenticationError) return new Problem('invalid_credentials')
  if (error instanceof Forbidden) return new Problem(isSignedIn ? 'forbidden' : 'unauthenticated')
  return postgresProblem(error) ?? statusProblem(error, isSignedIn) ?? new Problem('internal')
}

const queryProblem = (paths: unknown): Problem => {
  const names = Array.isArray(paths)
    ? paths.flatMap((entry: { path?: unknown }) => (typeof entry.path === 'string' ? [entry.path] : []))
    : []
  const text = requestTexts.query.path
  const fields = names.map((path) => ({ path, code: 'unknown_path', text, values: { path } }))
  return new Problem('validation_failed', { text, values: { path: names.join(', ') }, fields })
}

const codeOfStatus: Record<number, ErrorCode> = {
  401: 'unauthenticated',
  404: 'not_found',
  405: 'method_not_allowed',
  409: 'conflict',
  410: 'token_expired',
  413: 'payload_too_large',
  414: 'uri_too_long',
  415: 'unsupported_media_type',
  423: 'conflict',
  429: 'rate_limited',
  501: 'not_found',
  503: 'unavailable',
}

/** The code for an answer or an error of which only the HTTP status is known. */
export const codeForStatus = (status: number, isSignedIn: boolean): ErrorCode => {
  if (status === 403) return isSignedIn ? 'forbidden' : 'unauthenticated'
  return codeOfStatus[status] ?? (status >= 400 && status < 500 ? 'bad_request' : 'internal')
}

const statusProblem = (error: unknown, isSignedIn: boolean): Problem | undefined => {
  if (!(error instanceof Error)) return undefined
  const status = 'status' in error ? error.status : 'statusCode' in error ? error.statusCode : undefined
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined
  const code = codeForStatus(status, isSignedIn)
  return new Problem(code, code === 'bad_request' ? { values: { reason: error.message } } : {})
}
