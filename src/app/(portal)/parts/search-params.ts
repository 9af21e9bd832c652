import { isSearchable } from './is-searchable.ts'

export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/**
 * The query of an address: one text for each name, '' for none, truncated to a sensible length. A search with nothing to
 * look for is none.
 */
export const readParams = async (params: SearchParams) => {
  const given = await params
  const textOf = (name: string): string => {
    const value = given[name]
    return typeof value === 'string' ? value.trim().slice(0, 200) : ''
  }
  const page = textOf('page')
  const search = textOf('search')
  return {
    textOf,
    search: isSearchable(search) ? search : '',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  }
}
