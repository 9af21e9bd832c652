/** A document as it was written into the database: texts, numbers, dates as ISO, lists, nested objects. */
export type Row = { id: string } & Record<string, unknown>

export type Condition = { path: string; operator: string; operand: unknown }
export type Filter = Condition | { and: Filter[] } | { or: Filter[] }

/** The types of the compared fields by their path; a path into metadata is text. */
export type Types = Record<string, 'text' | 'caseless' | 'date' | 'number' | 'truth' | 'choice' | 'id'>

/** What a filter means, in plain words; nothing of the product is used here. */
export const holds = (row: Row, filter: Filter, types: Types): boolean => {
  if ('and' in filter) return filter.and.every((part) => holds(row, part, types))
  if ('or' in filter) return filter.or.some((part) => holds(row, part, types))
  const { path, operator, operand } = filter
  const values = valuesAt(row, path)
  const type = types[path] ?? 'text'
  // An object is there, and equal to nothing.
  const isAny = (is: (value: unknown) => boolean) => values.some((value) => !isObject(value) && is(value))
  const equals = (wanted: unknown) =>
    wanted === null ? values.length === 0 : isAny((value) => keyOf(value, type) === keyOf(wanted, type))
  const list = Array.isArray(operand) ? operand : [operand]
  const has = (part: unknown) => (value: unknown) => fold(value).includes(fold(part))
  const hasWords = () =>
    isAny((value) =>
      String(operand)
        .split(/\s+/)
        .every((word) => has(word)(value)),
    )
  const order = (is: (difference: number) => boolean) => isAny((value) => is(compare(value, operand, type)))
  switch (operator) {
    case 'equals':
      return equals(operand)
    case 'not_equals':
      return !equals(operand)
    case 'in':
      return list.some(equals)
    case 'not_in':
      return !list.some(equals)
    case 'exists':
      return values.length > 0 === operand
    case 'contains':
      return isAny(has(operand))
    case 'like':
      return hasWords()
    case 'not_like':
      return !hasWords()
    case 'greater_than':
      return order((difference) => difference > 0)
    case 'greater_than_equal':
      return order((difference) => difference >= 0)
    case 'less_than':
      return order((difference) => difference < 0)
    case 'less_than_equal':
      return order((difference) => difference <= 0)
    default:
      throw new Error(operator)
  }
}

const valuesAt = (row: Row, path: string): unknown[] => {
  const [name = '', ...keys] = path.split('.')
  const found = keys.reduce<unknown[]>(
    (values, key) => values.flatMap((value) => (isObject(value) ? listOf(value[key]) : [])),
    listOf(row[name]),
  )
  return found.filter((value) => value !== null && value !== undefined && value !== '')
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const keyOf = (value: unknown, type: Types[string]): string => {
  if (type === 'date') return String(new Date(String(value)).getTime())
  if (type === 'number') return String(Number(value))
  const text = String(value).normalize('NFC')
  return type === 'caseless' ? text.toLowerCase() : text
}

const fold = (value: unknown): string =>
  String(value).toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')

const collator = new Intl.Collator('und')

const compare = (value: unknown, operand: unknown, type: Types[string]): number => {
  if (type === 'date') return new Date(String(value)).getTime() - new Date(String(operand)).getTime()
  if (type === 'number') return Number(value) - Number(operand)
  if (type === 'text' || type === 'caseless') return collator.compare(String(value), String(operand))
  return String(value) < String(operand) ? -1 : String(value) > String(operand) ? 1 : 0
}
