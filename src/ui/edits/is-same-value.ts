import { isRecord } from '../../kernel/is-record.ts'

/**
 * Whether two values of a form and of a document mean the same: an empty input, an empty list and a key without a value
 * are nothing, and so is a switch that is off.
 */
export const isSameValue = (one: unknown, other: unknown): boolean =>
  JSON.stringify(plain(one)) === JSON.stringify(plain(other))

const plain = (value: unknown): unknown => {
  if (value === undefined || value === '' || value === false) return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(plain)
  if (!isRecord(value)) return value
  return Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, plain(inner)])
    .filter(([, inner]) => inner !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether two JSON values are the same, empty texts and `false` included. The order of keys has no meaning. */
export const isSameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))

const sorted = (value: unknown): unknown => {
  if (value === undefined) return null
  if (Array.isArray(value)) return value.map(sorted)
  if (!isRecord(value)) return value
  return {
    keys: Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  }
}
