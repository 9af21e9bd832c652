import { isRecord } from '../../../kernel/is-record.ts'
import { conditionsIn, type Condition } from './conditions.ts'

/** What a list shows, as its URL says: in the format of Payload's own lists and of the API. */
export type ListQuery = {
  conditions: Condition[]
  /** Parts of the filter that no chip can show, such as alternatives. */
  rest: unknown[]
  search: string
  /** The path of a field, with a minus for descending; '' as the collection sorts. */
  sort: string
  page: number
  limit: number
}

export const limits = [25, 50, 100] as const

const defaultLimit = 25

/** @param parsed the query of the URL as nested objects */
export const readListQuery = (parsed: Record<string, unknown>): ListQuery => {
  const { conditions, rest } = conditionsIn(parsed.where)
  const limit = Number(parsed.limit)
  return {
    conditions,
    rest,
    search: typeof parsed.search === 'string' ? parsed.search : '',
    sort: typeof parsed.sort === 'string' ? parsed.sort : '',
    page: typeof parsed.page === 'string' && /^[1-9]\d{0,5}$/.test(parsed.page) ? Number(parsed.page) : 1,
    limit: limits.find((known) => known === limit) ?? defaultLimit,
  }
}

export const isFiltered = ({ conditions, rest, search }: ListQuery): boolean =>
  conditions.length > 0 || rest.length > 0 || search !== ''

/** The filter of the query, without its search: a part for each chip. */
export const whereOf = ({ conditions, rest }: Pick<ListQuery, 'conditions' | 'rest'>): unknown => {
  const parts: unknown[] = [
    ...conditions.map(({ field, operator, value }) => ({ [field]: { [operator]: value } })),
    ...rest,
  ]
  if (parts.length === 0) return undefined
  const [only] = parts
  return parts.length === 1 && isRecord(only) ? only : { and: parts }
}

/** The query of a URL, '' for the plain list. What is as by default is left out. */
export const writeListQuery = (query: Partial<ListQuery>): string => {
  const { conditions = [], rest = [], search = '', sort = '', page = 1, limit = defaultLimit } = query
  const params = new URLSearchParams()
  append(params, 'where', whereOf({ conditions, rest }))
  if (search) params.set('search', search)
  if (sort) params.set('sort', sort)
  if (limit !== defaultLimit) params.set('limit', String(limit))
  if (page > 1) params.set('page', String(page))
  const written = params.toString()
  return written && `?${written}`
}

const append = (params: URLSearchParams, name: string, value: unknown): void => {
  if (value === undefined) return
  if (Array.isArray(value)) value.forEach((each, at) => append(params, `${name}[${at}]`, each))
  else if (isRecord(value))
    for (const [key, each] of Object.entries(value)) append(params, `${name}[${key}]`, each)
  else params.append(name, typeof value === 'string' ? value : JSON.stringify(value))
}
