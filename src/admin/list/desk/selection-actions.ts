import { bulkActionsFor, type BulkAction } from '../../bulk/bulk-action.ts'
import type { ListContext } from '../list-definition.ts'

/** What the reader may do with several rows at once; nothing where documents are changed one by one. */
export const selectionActions = ({
  reader: { actor },
  slug,
  collection,
  isTrash,
}: ListContext): BulkAction[] => {
  const isChangedInBulk =
    slug === 'customers' || slug === 'users' || collection.custom.isOwnedResource === true
  if (!isChangedInBulk) return []
  const isIntegrator = actor.kind === 'account' && actor.isIntegrator
  return bulkActionsFor({ slug, role: actor.role, isIntegrator, isTrash })
}
