import type { ListContext } from '../list-definition.ts'
import type { SelectionAction, SelectionFacts } from './selection-bar.tsx'

/** What the reader may do with several rows at once. Accounts are deleted one by one, with what lies below them. */
export const selectionFacts = ({
  reader: { actor },
  slug,
  collection,
  isTrash,
}: ListContext): SelectionFacts => {
  const isAdministrator = actor.kind === 'staff' && actor.role === 'administrator'
  return { isAdministrator, actions: actions() }

  function actions(): SelectionAction[] {
    const canWrite = isAdministrator || actor.kind === 'account'
    if (!collection.trash) return []
    if (isTrash) return canWrite ? (isAdministrator ? ['restore', 'purge'] : ['restore']) : []
    if (slug === 'customers') return ['email']
    if (!canWrite) return []
    return collection.custom.isOwnedResource === true ? ['assign', 'delete'] : ['delete']
  }
}
