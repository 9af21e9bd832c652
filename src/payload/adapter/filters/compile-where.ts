import type { SQL } from 'drizzle-orm'
import type { FlattenedField, Where } from 'payload'
import { contains, containsWords, isInOrder, isOneOf, isOrder, isThere, type Comparison } from './compare.ts'
import { every, opposite, some, type Condition } from './condition.ts'
import { conditionAt } from './condition-at.ts'
import { JsonPath } from './json-path.ts'
import { rootScope, type Scope, type Tables } from './scope.ts'

/**
 * A filter as SQL; undefined when it has no condition. Unlike Payload's own builder, conditions beside each other all
 * hold, text is literal, and each row is found by exactly one of a condition and its negation.
 */
export const compileWhere = (
  tables: Tables,
  { slug, fields }: { slug: string; fields: readonly FlattenedField[] },
  where: Where,
): SQL | undefined => all(rootScope(tables, slug, fields), where)?.holds

const all = (scope: Scope, where: Where): Condition | undefined => {
  const parts = Object.entries(where).flatMap(([key, value]): Condition[] => {
    if (Array.isArray(value)) {
      const inner = value.flatMap((part) => all(scope, part) ?? [])
      return inner.length === 0 ? [] : [/^and$/i.test(key) ? every(inner) : some(inner)]
    }
    const path = key.replaceAll('__', '.').split('.')
    return Object.entries(value).map(([operator, operand]: [string, unknown]) =>
      one(scope, path, operator, operand),
    )
  })
  return parts.length === 0 ? undefined : every(parts)
}

const one = (scope: Scope, path: readonly string[], operator: string, operand: unknown): Condition => {
  if (operand instanceof JsonPath)
    return one(scope, [...path, ...operand.keys], operand.operator, operand.operand)
  const at = (compare: Comparison) => conditionAt(scope, path, compare)
  if (isOrder(operator)) return at(isInOrder(operator, operand))
  switch (operator) {
    case 'exists':
      return operand === true || operand === 'true' ? at(isThere) : opposite(at(isThere))
    case 'equals':
      return isAmong(at, [operand])
    case 'not_equals':
      return opposite(isAmong(at, [operand]))
    case 'in':
      return isAmong(at, listOf(operand))
    case 'not_in':
      return opposite(isAmong(at, listOf(operand)))
    case 'contains':
      return at(contains(operand))
    case 'like':
      return at(containsWords(operand))
    case 'not_like':
      return opposite(at(containsWords(operand)))
    default:
      throw new Error(`The operator ${operator} is not supported.`)
  }
}

/** The value is one of the operands; null stands for no value. */
const isAmong = (at: (compare: Comparison) => Condition, operands: readonly unknown[]): Condition => {
  if (operands.includes(undefined)) throw new Error('A filter compares with undefined.')
  const values = operands.filter((operand) => operand !== null)
  return some([
    ...(values.length > 0 || operands.length === 0 ? [at(isOneOf(values))] : []),
    ...(values.length < operands.length ? [opposite(at(isThere))] : []),
  ])
}

const listOf = (operand: unknown): unknown[] => {
  if (Array.isArray(operand)) return operand.map((entry: unknown) => entry)
  return typeof operand === 'string' ? operand.split(',') : [operand]
}
