import type { ImpactAction } from '../../domain/accounts/impact.ts'
import type { Role } from '../../domain/accounts/role.ts'

/** What the bulk call of a collection does. */
export type BulkChange =
  'group' | 'disable' | 'enable' | 'move' | 'assign' | 'lock' | 'unlock' | 'delete' | 'restore'

/** A button of the bar. */
export type BulkAction = BulkChange | 'email'

type Asked = { slug: string; role: Role | undefined; isIntegrator?: boolean; isTrash?: boolean }

/**
 * What the reader may do with several documents of a kind, in the order of the buttons. Each document is decided for
 * itself all the same.
 * @param isIntegrator of a manager: whether their account may have accounts below
 */
export const bulkActionsFor = ({
  slug,
  role,
  isIntegrator = false,
  isTrash = false,
}: Asked): BulkAction[] => {
  const isAdministrator = role === 'administrator'
  const mayRun = isAdministrator || (role === 'manager' && (slug !== 'customers' || isIntegrator))
  if (isTrash) return mayRun ? ['restore'] : []
  if (slug === 'customers')
    return [
      ...(role === 'member' || role === undefined ? [] : (['email'] as const)),
      ...(isAdministrator ? (['group'] as const) : []),
      ...(mayRun ? (['disable', 'enable', 'move', 'delete'] as const) : []),
    ]
  if (slug === 'users')
    return [
      ...(mayRun || role === 'support' ? (['lock', 'unlock'] as const) : []),
      ...(mayRun ? (['delete'] as const) : []),
    ]
  return mayRun ? ['disable', 'enable', 'assign', 'delete'] : []
}

/** The changes of accounts whose impact is counted before. */
export const impactActionOf = (slug: string, action: BulkChange): ImpactAction | undefined =>
  slug === 'customers' &&
  (action === 'disable' || action === 'enable' || action === 'move' || action === 'delete')
    ? action
    : undefined
