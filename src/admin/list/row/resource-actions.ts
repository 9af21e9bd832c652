import type { ListDefinition } from '../list-definition.ts'

/** What the reader may do with a resource: administrators and managers all, support nothing but read. */
export const resourceActions: NonNullable<ListDefinition['actions']> = ({ reader: { actor }, isTrash }) => {
  const isAdministrator = actor.kind === 'staff' && actor.role === 'administrator'
  if (!isAdministrator && actor.kind !== 'account') return () => []
  return ({ status }) => {
    if (isTrash) return isAdministrator ? ['restore', 'purge'] : ['restore']
    return ['edit', status === 'disabled' ? 'switchOn' : 'switchOff', 'assign', 'delete']
  }
}
