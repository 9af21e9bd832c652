import type { SearchHit } from './read-hits.ts'

export const addressOf = ({ collection, id }: Pick<SearchHit, 'collection' | 'id'>): string =>
  `/admin/collections/${collection}/${id}`

/** The list of customers, searched for the text. */
export const listAddress = (text: string): string =>
  `/admin/collections/customers?${new URLSearchParams({ search: text }).toString()}`
