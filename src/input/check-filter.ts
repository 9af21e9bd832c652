import type { FlattenedField, SanitizedConfig, Where } from 'payload'
import { Problem } from '../kernel/errors/problem.ts'
import { requestTexts } from '../i18n/texts/requests.ts'
import { isId } from '../domain/is-id.ts'

type Kind = { operators: Set<string>; accepts: (value: string) => boolean }

const sameOrNot = ['equals', 'not_equals', 'in', 'not_in', 'exists']
const inOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const partly = ['contains', 'like', 'not_like']

const isNumber = (value: string) => value.trim() !== '' && Number.isFinite(Number(value))
const isTruth = (value: string) => value === 'true' || value === 'false'
const isDate = (value: string) => {
  const year = new Date(value).getUTCFullYear()
  return year >= 0 && year <= 9999
}
const isAnything = () => true

const kind = (accepts: Kind['accepts'], ...operators: string[][]): Kind => ({
  accepts,
  operators: new Set(operators.flat()),
})

const reference = kind(isId, sameOrNot, inOrder)
const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  text: kind(isAnything, sameOrNot, inOrder, partly),
  textarea: kind(isAnything, sameOrNot, inOrder, partly),
  email: kind(isAnything, sameOrNot, inOrder, partly),
  code: kind(isAnything, sameOrNot, partly),
  select: kind(isAnything, sameOrNot),
  radio: kind(isAnything, sameOrNot),
  number: kind(isNumber, sameOrNot, inOrder),
  checkbox: kind(isTruth, sameOrNot),
  date: kind(isDate, sameOrNot, inOrder),
  relationship: reference,
  upload: reference,
  json: kind(isAnything, ['equals', 'exists']),
}

/** The operators that fields of a type can be compared with, for the description of the API. */
export const operatorsOf = (type: string): string[] => [
  ...(Object.entries(kinds).find(([known]) => known === type)?.[1]?.operators ?? []),
]

/** A value inside of a JSON document can be compared with any type of value. */
const insideJson = kind(isAnything, ['equals', 'not_equals', 'exists', 'like', 'not_like'])
const maxJsonDepth = 6

type Fields = readonly FlattenedField[]

/**
 * Validates a filter against the fields it names: Payload drops a condition whose value has the wrong type, and then
 * finds everything. An unknown path is left to Payload, which checks query access.
 * @throws Problem `bad_request`
 */
export const checkFilter = (where: Where, fields: Fields, config: SanitizedConfig): void => {
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) {
      for (const part of condition) checkFilter(part, fields, config)
      continue
    }
    const found = kindAt(segmentsOf(path), fields, config)
    if (found)
      for (const [operator, operand] of Object.entries(condition))
        checkCondition(path, found, operator, operand)
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
    const segments = segmentsOf(path)
    if (segments.length > 1 && !isGroup(fields, segments[0])) throw cannotBeAsked(path)
    if (!kindAt(segments, fields, config)) throw cannotBeAsked(path)
  }
}

const segmentsOf = (path: string): string[] => path.replaceAll('__', '.').split('.')

const isGroup = (fields: Fields, name: string | undefined): boolean =>
  fields.some((field) => field.name === name && field.type === 'group')

const kindAt = ([name, ...rest]: string[], fields: Fields, config: SanitizedConfig): Kind | undefined => {
  if (name === 'id' && rest.length === 0) return reference
  const field = fields.find((each) => each.name === name)
  if (!field) return undefined
  if ('virtual' in field && field.virtual === true) throw cannotBeAsked(field.name)
  // An editor document cannot be compared, and paths into it are not supported.
  if (field.type === 'richText') throw cannotBeAsked([name, ...rest].join('.'))
  if (rest.length === 0) return kinds[field.type]
  if (field.type === 'json') {
    const isPath = rest.length <= maxJsonDepth && rest.every((segment) => /^[A-Za-z_]\w*$/.test(segment))
    if (!isPath) throw cannotBeAsked([name, ...rest].join('.'))
    return insideJson
  }
  if ('flattenedFields' in field) return kindAt(rest, field.flattenedFields, config)
  if (field.type !== 'relationship' || typeof field.relationTo !== 'string') return undefined
  // Each further relation costs a join over whole tables.
  if (rest.length > 1) throw cannotBeAsked([name, ...rest].join('.'))
  const related = config.collections.find(({ slug }) => slug === field.relationTo)
  return related && kindAt(rest, related.flattenedFields, config)
}

/** Computed on read, so there is no column. */
const cannotBeAsked = (path: string) =>
  new Problem('bad_request', { text: requestTexts.query.path, values: { path } })

const checkCondition = (
  path: string,
  { operators, accepts }: Kind,
  operator: string,
  operand: unknown,
): void => {
  if (!operators.has(operator)) {
    throw new Problem('bad_request', {
      text: requestTexts.query.operator,
      values: { operator: `${path}.${operator}`, known: [...operators].join(', ') },
    })
  }
  const isList = operator === 'in' || operator === 'not_in'
  const values: unknown[] = (isList && typeof operand === 'string' ? operand.split(',') : [operand]).flat()
  const fits = operator === 'exists' ? isTruth : accepts
  const mayBeNull = operator === 'equals' || operator === 'not_equals'
  const fitsOrIsNull = (value: unknown) =>
    value === null ? mayBeNull : value === 'null' || fits(textOf(value))
  if (!values.every(fitsOrIsNull)) {
    throw new Problem('bad_request', { text: requestTexts.query.valueOf, values: { path } })
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
