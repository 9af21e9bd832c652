import { newAccountURL } from '../accounts/new-account-url.ts'
import { isId } from '../../domain/is-id.ts'
import type { ListQuery } from './query/list-query.ts'

export const listPath = (slug: string, isTrash: boolean): string =>
  `/admin/collections/${slug}${isTrash ? '/trash' : ''}`

/** Creates one; in a list filtered by one account it belongs to that. */
export const newURL = (slug: string, { conditions }: Pick<ListQuery, 'conditions'>): string => {
  const owners = conditions.filter(
    ({ field, operator, value }) =>
      field === (slug === 'customers' ? 'parent' : 'customer') && operator === 'equals' && isId(value),
  )
  const [owner] = owners
  if (!owner || owners.length > 1) return `/admin/collections/${slug}/create`
  return slug === 'customers'
    ? newAccountURL({ type: 'customer', parent: owner.value })
    : `/admin/collections/${slug}/create?customer=${owner.value}`
}
