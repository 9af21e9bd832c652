import { may } from '../../page/may.ts'
import type { ListContext, Row } from '../list-definition.ts'
import type { RowAction } from './row-action.ts'

/** Where nothing is declared: what has a trash goes there, as far as the rule of the collection allows. */
export const derivedActions = async ({
  reader: { req, actor },
  slug,
  collection,
  isTrash,
}: ListContext): Promise<(row: Row) => RowAction[]> => {
  if (!collection.trash || !(await may(req, slug, 'delete'))) return () => []
  const isAdministrator = actor.kind === 'staff' && actor.role === 'administrator'
  if (!isTrash) return () => ['delete']
  return () => (isAdministrator ? ['restore', 'purge'] : ['restore'])
}
