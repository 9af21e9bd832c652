import { parse } from 'qs-esm'
import { unknownPath } from '../kernel/errors/unknown-path.ts'
import type { JsonRecord } from '../kernel/is-record.ts'

/**
 * `?where[name][equals]=x` as nested objects, with the limits of Payload's own parser.
 * @throws Problem `validation_failed`
 */
export const parseQuery = (search: string): JsonRecord => {
  if (search.length <= 1) return {}
  assertNoInheritedKeys(search)
  return parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 20, ignoreQueryPrefix: true })
}

/** The parser drops names that all objects inherit, and a filter without its condition would find everything. */
const assertNoInheritedKeys = (search: string): void => {
  for (const [name] of new URLSearchParams(search)) {
    const inherited = name.split(/[[\]]+/).find((part) => part in Object.prototype)
    if (inherited) throw unknownPath(inherited)
  }
}
