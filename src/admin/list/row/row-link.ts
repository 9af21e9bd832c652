import { listURL } from '../../accounts/list-url.ts'
import { newAccountURL } from '../../accounts/new-account-url.ts'
import type { RowAction } from './row-action.ts'

/** Where an action of a row leads; undefined for those that a dialog does on the spot. */
export const rowLink = (
  action: RowAction,
  { slug, id }: { slug: string; id: string },
): string | undefined => {
  switch (action) {
    case 'edit':
      return `/admin/collections/${slug}/${id}/edit`
    case 'users':
      return listURL('users', 'customer', id)
    case 'domains':
      return listURL('domains', 'customer', id)
    case 'addBelow':
      return newAccountURL({ type: 'customer', parent: id })
    case 'addUser':
      return `/admin/collections/users/create?customer=${id}`
    case 'tree':
      return `/admin/tree?account=${id}`
    default:
      return undefined
  }
}
