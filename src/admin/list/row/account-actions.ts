import type { ListDefinition, Row } from '../list-definition.ts'
import { when } from './when.ts'

/**
 * What the reader may do with an account. The managers of a partner run the accounts below their own; support only
 * writes contact data. The API asks the rules again.
 */
export const accountActions: NonNullable<ListDefinition['actions']> = ({ reader, isTrash }) => {
  const { actor } = reader
  const isAdministrator = actor.kind === 'staff' && actor.role === 'administrator'
  const runs = ({ id }: Row) =>
    isAdministrator || (actor.kind === 'account' && actor.isIntegrator && id !== actor.customer)
  return (row) => {
    if (isTrash) return [...when('restore', runs(row)), ...when('purge', isAdministrator)]
    const canEdit = actor.kind === 'staff' || runs(row) || row.id === actor.customer
    const canAddUser = isAdministrator || actor.kind === 'account'
    return [
      ...when('edit', canEdit),
      'users',
      'domains',
      ...when('signIn', true),
      'email',
      ...when('addBelow', row.type === 'integrator' && canAdd(row)),
      ...when('addUser', canAddUser),
      ...when(row.status === 'disabled' ? 'enable' : 'disable', runs(row)),
      ...when('move', runs(row)),
      'tree',
      ...when('delete', runs(row)),
    ]
  }

  function canAdd(row: Row): boolean {
    return runs(row) || (actor.kind === 'account' && actor.isIntegrator && row.id === actor.customer)
  }
}
