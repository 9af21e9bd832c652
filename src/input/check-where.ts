import type { Where } from 'payload'
import { queryProblem } from '../kernel/errors/query-problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isRecord } from '../kernel/is-record.ts'

const maxDepth = 6
const maxConditions = 30
const maxValues = 1000
/** Of all conditions together: each costs the database up to ten parameters, and a statement has at most 65,535. */
const maxAllValues = 2000

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'contains',
  'like',
  'not_like',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]
const listOperators = new Set(['in', 'not_in', 'all'])
const wordOperators = new Set(['like', 'not_like'])

/**
 * A filter of the documented structure: `{ field: { operator: value } }`, combined by `and` and `or`, at most six
 * levels, thirty conditions, and a thousand values or words in one of them. `checkFilter` validates its fields, and
 * Payload whether the caller may read them.
 * @throws Problem `validation_failed` at the field, or at `where` for its structure
 */
export function checkWhere(where: unknown): asserts where is Where {
  let conditions = 0
  let values = 0

  const checkFilter = (filter: unknown, depth: number): void => {
    if (!isRecord(filter)) throw shape()
    if (depth > maxDepth)
      throw queryProblem('where', requestTexts.query.tooDeep, { name: 'where', limit: maxDepth })
    for (const [key, value] of Object.entries(filter)) {
      if (/^(and|or)$/i.test(key)) {
        for (const part of toList(value)) checkFilter(part, depth + 1)
        continue
      }
      if (key === '') throw shape()
      if (!isRecord(value)) throw shape(key)
      const comparisons = Object.entries(value)
      // A path without a condition would find everything.
      if (comparisons.length === 0) throw shape(key)
      for (const [operator, operand] of comparisons) {
        conditions += 1
        if (conditions > maxConditions) throw tooMany('where', maxConditions)
        values += checkOperand(key, operator, operand)
        if (values > maxAllValues) throw tooMany('where', maxAllValues)
      }
    }
  }

  checkFilter(where, 1)
}

const shape = (path = 'where') =>
  queryProblem(path, requestTexts.query.shape, { name: 'where', example: 'where[name][equals]=…' })

const toList = (value: unknown): unknown[] => {
  if (!Array.isArray(value)) throw shape()
  return value
}

const isScalar = (value: unknown) =>
  value === null || value instanceof Date || ['string', 'number', 'boolean'].includes(typeof value)

/** @returns how many values the condition compares with */
const checkOperand = (path: string, operator: string, operand: unknown): number => {
  if (!operators.includes(operator)) {
    const named = { operator: `${path}.${operator}`, known: operators.join(', ') }
    throw queryProblem(path, requestTexts.query.operator, named, 'unknown_operator')
  }
  const values = valuesOf(operator, operand)
  if (values.length > maxValues) throw tooMany(path, maxValues, `${path}.${operator}`)
  if (!values.every(isScalar)) throw shape(path)
  return values.length
}

/** A list may be written with commas; of a text whose words are looked for, each is a value. */
const valuesOf = (operator: string, operand: unknown): unknown[] => {
  if (listOperators.has(operator) && Array.isArray(operand)) return operand
  if (typeof operand !== 'string') return [operand]
  if (listOperators.has(operator)) return operand.split(',')
  return wordOperators.has(operator) ? operand.trim().split(/\s+/u) : [operand]
}

const tooMany = (path: string, limit: number, name = path) =>
  queryProblem(path, requestTexts.query.tooMany, { name, limit })
