import { parse } from 'qs-esm'
import { readListQuery, type ListQuery } from './list-query.ts'

/**
 * The query of a page, as Next hands it over. Names that all objects inherit are dropped by the parser; a filter without
 * its condition would find everything, so it is kept as a part that the reading refuses.
 */
export const parseListQuery = (asked: Record<string, string | string[] | undefined>): ListQuery => {
  const params = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    for (const each of [value ?? []].flat()) params.append(name, each)
  const inherited = [...params.keys()].find((name) =>
    name.split(/[[\]]+/).some((part) => part in Object.prototype),
  )
  const query = readListQuery(parse(params.toString(), { arrayLimit: 1000, depth: 20 }))
  return inherited ? { ...query, rest: [...query.rest, { [inherited]: null }] } : query
}
