import type { z } from 'zod'
import { requestTexts } from '../../i18n/texts/requests.ts'
import { inputTexts } from '../../i18n/texts/input.ts'
import { Problem, type FieldProblem } from '../errors/problem.ts'
import { fieldsProblem } from '../errors/fields-problem.ts'
import { isFieldProblem } from './field-problem.ts'
import { unknownKeys } from './unknown-keys.ts'

type Issue = z.core.$ZodIssue
type Wrong = Omit<FieldProblem, 'path'>

/**
 * Reads what was sent by a schema.
 * @throws Problem `validation_failed` with everything that is wrong, each at its field and in the reader's language, or
 * `unknown_field` when that is all; `bad_request` for what is wrong with the whole and so with no field
 */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, sent: unknown): z.output<Schema> => {
  const read = schema.safeParse(sent, { reportInput: true })
  const unknown = unknownKeys(schema, sent)
  if (read.success && unknown.length === 0) return read.data
  const fields = [...unknown, ...(read.success ? [] : toFieldProblems(read.error.issues))]
  const whole = fields.find(({ path }) => path === '')
  if (whole)
    throw new Problem('bad_request', { text: whole.text, ...(whole.values && { values: whole.values }) })
  throw fieldsProblem(firstOfEach(fields))
}

const firstOfEach = (fields: readonly FieldProblem[]): FieldProblem[] =>
  [...new Map(fields.toReversed().map((field) => [field.path, field])).values()].toReversed()

/** The first error of each field. */
export const toFieldProblems = (issues: readonly Issue[]): FieldProblem[] => {
  const byPath = new Map<string, FieldProblem>()
  for (const issue of issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [key]) : [[]]
    for (const key of keys) {
      const path = [...issue.path, ...key].map(String).join('.')
      if (!byPath.has(path)) byPath.set(path, { path, ...wrongOf(issue) })
    }
  }
  return [...byPath.values()]
}

const wrongOf = (issue: Issue): Wrong => {
  if (issue.code === 'custom' && isFieldProblem(issue.params)) return issue.params
  if (issue.code === 'unrecognized_keys') return { code: 'unknown_field', text: inputTexts.unknownField }
  if (isAbsent(issue.input)) return required
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'invalid', text: typeTexts[issue.expected] ?? requestTexts.field.invalid }
    case 'invalid_value':
      return {
        code: 'invalid',
        text: inputTexts.oneOf,
        values: { known: issue.values.map(String).join(', ') },
      }
    case 'invalid_format':
      return { code: 'invalid', text: formatTexts[issue.format] ?? requestTexts.field.invalid }
    case 'too_big':
      return sizeProblem(issue.origin, 'max', Number(issue.maximum))
    case 'too_small':
      return sizeProblem(issue.origin, 'min', Number(issue.minimum))
    default:
      return { code: 'invalid', text: requestTexts.field.invalid }
  }
}

const required: Wrong = { code: 'required', text: requestTexts.field.required }

const isAbsent = (value: unknown): boolean => value === undefined || value === null || value === ''

const typeTexts: Partial<Record<string, Wrong['text']>> = {
  string: requestTexts.field.text,
  number: requestTexts.field.number,
  int: inputTexts.wholeNumber,
  boolean: requestTexts.field.truth,
  object: requestTexts.field.group,
  record: requestTexts.field.group,
  array: requestTexts.field.list,
}

const formatTexts: Partial<Record<string, Wrong['text']>> = {
  uuid: requestTexts.field.reference,
  datetime: requestTexts.field.date,
}

const sizeProblem = (origin: string, side: 'max' | 'min', limit: number): Wrong => {
  const values = { limit }
  if (origin === 'array')
    return side === 'max'
      ? { code: 'too_many', text: inputTexts.tooMany, values }
      : { code: 'required', text: requestTexts.field.required }
  if (origin === 'string')
    return side === 'max'
      ? { code: 'too_long', text: inputTexts.tooLong, values }
      : { code: 'too_short', text: inputTexts.tooShort, values }
  return { code: 'invalid', text: side === 'max' ? inputTexts.atMost : inputTexts.atLeast, values }
}
