import { errorTexts } from '../../i18n/texts/errors.ts'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { Problem } from './problem.ts'

type PostgresError = Error & { code: string; detail?: unknown; column?: unknown }

const retryAfterSeconds = 5

/** The problem for a constraint violation of the database; undefined when the error is another one. */
export const postgresProblem = (error: unknown): Problem | undefined => {
  if (isUnreachable(error)) return new Problem('unavailable', { retryAfterSeconds })
  const refusal = findPostgresError(error)
  if (!refusal) return undefined
  const { code } = refusal
  if (code === '23505')
    return fieldProblem('not_unique', fieldOf(columnOf(refusal)), 'not_unique', errorTexts.notUnique)
  if (code === '23502')
    return fieldProblem(
      'validation_failed',
      referenceOf(columnOf(refusal)),
      'required',
      requestTexts.field.required,
    )
  if (code === '23514') return new Problem('validation_failed')
  if (code === '23001') return inUse()
  if (code === '23503') {
    const stillReferenced = typeof refusal.detail === 'string' && refusal.detail.includes('still referenced')
    return stillReferenced
      ? inUse()
      : fieldProblem(
          'validation_failed',
          referenceOf(columnOf(refusal)),
          'invalid',
          requestTexts.field.reference,
        )
  }
  if (code.startsWith('22')) return new Problem('validation_failed', { text: requestTexts.query.value })
  if (code === '40001' || code === '40P01') return new Problem('conflict')
  if (/^(08|53|57)/.test(code) || code === '55P03') return new Problem('unavailable', { retryAfterSeconds })
  return undefined
}

const inUse = () => new Problem('in_use', { text: errorTexts.inUseSomewhere })

const fieldProblem = (
  code: 'not_unique' | 'validation_failed',
  path: string,
  fieldCode: string,
  text: (typeof requestTexts.field)[keyof typeof requestTexts.field] | typeof errorTexts.notUnique,
) => new Problem(code, { fields: [{ path, code: fieldCode, text }] })

/** `first_name` → `firstName`: the column as the API names it. */
const fieldOf = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** `group_id` → `group`: the columns of NOT NULL and foreign key violations are references. */
const referenceOf = (column: string): string => fieldOf(column.replace(/_id$/, ''))

const columnOf = ({ column, detail }: PostgresError): string => {
  const named =
    typeof column === 'string'
      ? column
      : typeof detail === 'string'
        ? /^Key \(([^)]+)\)/.exec(detail)?.[1]
        : undefined
  return named?.replace(/^(?:lower|upper)\((\w+).*$/, '$1').split(',')[0] ?? ''
}

const causes = function* (error: unknown): Generator<Error> {
  for (
    let current = error, depth = 0;
    current instanceof Error && depth < 5;
    current = current.cause, depth++
  )
    yield current
}

const findPostgresError = (error: unknown): PostgresError | undefined => {
  for (const cause of causes(error)) if (isPostgresError(cause)) return cause
  return undefined
}

const isPostgresError = (error: Error): error is PostgresError =>
  'code' in error && typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) && 'severity' in error

const unreachableCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
])

const isUnreachable = (error: unknown): boolean => {
  for (const cause of causes(error)) {
    if ('code' in cause && typeof cause.code === 'string' && unreachableCodes.has(cause.code)) return true
    if (
      /^timeout exceeded when trying to connect|^Connection terminated|^Client has encountered a connection error/.test(
        cause.message,
      )
    )
      return true
  }
  return false
}
