import { grant, grantField, grantFieldBelow } from '../../../access/grant.ts'
import {
  intoSubtree,
  othersInSubtree,
  ownedInSubtree,
  usersOfAccounts,
  self,
} from '../../../access/scopes.ts'
import { canEnterPanel } from '../../../access/can-enter-panel.ts'

export const usersAccess = {
  read: grant({ administrator: true, support: true, manager: ownedInSubtree, member: self }),
  create: grant({ administrator: true, manager: intoSubtree }),
  update: grant({ administrator: true, support: usersOfAccounts, manager: ownedInSubtree, member: self }),
  delete: grant({ administrator: true, manager: othersInSubtree }),
  admin: canEnterPanel,
}

/** Read by all who read the user; written by administrators, and by managers for all users but themselves. */
export const byManager = {
  create: grantField('administrator', 'manager'),
  update: grantFieldBelow('of others', ({ id }) => id),
}

/** Written by managers, and by users for themselves with their current password (`protectOwnLogin`). */
export const byOwnerOrManager = {
  create: grantField('administrator', 'manager'),
  update: grantField('administrator', 'manager', 'member'),
}

/** Written by managers of the user's account and by the user; stored elsewhere. */
export const secretByOwnerOrManager = {
  ...byOwnerOrManager,
  read: grantField('administrator', 'manager', 'member'),
}

/** Written by managers of the user's account, read by no role. */
export const writtenByManager = { ...byManager, read: grantField('administrator', 'manager') }

/** Support may lock and unlock users of accounts as well. */
export const byStaff = {
  create: grantField('administrator', 'manager'),
  update: grantFieldBelow('of others', ({ id }) => id, 'support'),
  read: grantField('administrator', 'support', 'manager'),
}

/** Users set their own preferences. */
export const byOwner = {
  create: grantField('administrator', 'manager'),
  update: grantField('administrator', 'manager', 'member'),
}
