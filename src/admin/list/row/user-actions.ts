import type { ListDefinition, Row } from '../list-definition.ts'
import { when } from './when.ts'

/** What the reader may do with a user. Support locks users of accounts, and nobody locks or deletes themselves. */
export const userActions: NonNullable<ListDefinition['actions']> = ({ reader: { actor }, isTrash }) => {
  const isAdministrator = actor.kind === 'staff' && actor.role === 'administrator'
  const runs = ({ id }: Row) => (isAdministrator || actor.kind === 'account') && id !== actor.id
  return (row) => {
    if (isTrash) return [...when('restore', runs(row)), ...when('purge', isAdministrator)]
    const isOfAccount = typeof row.customer === 'string'
    const isStaff = actor.kind === 'staff'
    return [
      ...when('edit', isAdministrator || actor.kind === 'account' || isOfAccount),
      ...when('signIn', isAdministrator || actor.kind === 'account' || isOfAccount),
      ...when(row.locked === true ? 'unlock' : 'lock', runs(row) || (isStaff && isOfAccount)),
      ...when('endSessions', isAdministrator || runs(row)),
      ...when('delete', runs(row)),
    ]
  }
}
