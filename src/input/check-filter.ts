import type { FlattenedField, SanitizedConfig, Where } from 'payload'
import { queryProblem } from '../kernel/errors/query-problem.ts'
import { unknownPath } from '../kernel/errors/unknown-path.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { filteredField, type FilteredField } from './filtered-field.ts'

type Fields = readonly FlattenedField[]

/**
 * Validates a filter against the fields it names. An empty operand would find everything, and one that the database
 * cannot compare would be dropped or fail. Whether the caller may read the fields is left to Payload.
 * @throws Problem `validation_failed` at the path
 */
export const checkFilter = (where: Where, fields: Fields, config: SanitizedConfig): void => {
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      for (const part of condition) checkFilter(part, fields, config)
      continue
    }
    const found = filteredField(path, fields, config)
    for (const [operator, operand] of Object.entries(condition))
      checkCondition({ path, found, operator, operand })
  }
}

/**
 * `sort=-createdAt`: each path must be a field of the document itself; only its own columns have an index to sort by.
 */
export const checkSortPaths = (sort: unknown, fields: Fields, config: SanitizedConfig): void => {
  const paths = (Array.isArray(sort) ? sort : [sort]).flatMap((entry) =>
    typeof entry === 'string' ? entry.split(',') : [],
  )
  for (const path of paths.map((each) => each.trim().replace(/^-/, ''))) {
    const { keys } = filteredField(path, fields, config)
    const [first = '', ...rest] = path.split(/\.|__/)
    const isGroup = fields.some(({ name, type }) => name === first && type === 'group')
    if (keys.length > 0 || (rest.length > 0 && !isGroup)) throw unknownPath(path)
  }
}

type Condition = { path: string; found: FilteredField; operator: string; operand: unknown }

const checkCondition = ({ path, found: { kind, field }, operator, operand }: Condition): void => {
  if (!kind.operators.has(operator)) {
    const values = { operator: `${path}.${operator}`, known: [...kind.operators].join(', ') }
    throw queryProblem(path, requestTexts.query.operator, values, 'unknown_operator')
  }
  const values = operandsOf(operator, operand)
  if (values.length === 0 || values.some((value) => isEmpty(operator, value)))
    throw queryProblem(path, requestTexts.query.emptyOperand, { path }, 'empty_operand')
  const fits = (value: unknown): boolean => {
    const text = textOf(value)
    if (operator === 'exists') return text === 'true' || text === 'false'
    return (text === 'null' && isComparison(operator)) || kind.accepts(text, field)
  }
  if (values.every(fits)) return
  const text = field?.type === 'date' ? requestTexts.query.momentOf : requestTexts.query.valueOf
  throw queryProblem(path, text, { path })
}

const isComparison = (operator: string): boolean =>
  ['equals', 'not_equals', 'in', 'not_in'].includes(operator)

const operandsOf = (operator: string, operand: unknown): unknown[] => {
  if (operator !== 'in' && operator !== 'not_in') return [operand]
  return Array.isArray(operand) ? operand : typeof operand === 'string' ? operand.split(',') : [operand]
}

/** A part of a text is empty as well when nothing is left of it to look for. */
const isEmpty = (operator: string, value: unknown): boolean => {
  if (value === null) return !isComparison(operator)
  if (value === undefined || value === '') return true
  if (typeof value !== 'string' || !['contains', 'like', 'not_like'].includes(operator)) return false
  const searched = value.normalize('NFKD').replace(/\p{M}/gu, '')
  return (operator === 'contains' ? searched : searched.trim()) === ''
}

const textOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : ''
}
