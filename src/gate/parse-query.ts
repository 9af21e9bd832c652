import { parse } from 'qs-esm'
import type { JsonRecord } from './parse-body.ts'

/** `?where[name][equals]=x` as nested objects, with the limits that Payload's own parser sets. */
export const parseQuery = (search: string): JsonRecord =>
  search.length > 1
    ? parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 20, ignoreQueryPrefix: true })
    : {}
