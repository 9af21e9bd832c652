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

/** Whoever sees the user sees it; administrators write it, and managers for everybody but themselves. */
export const byManager = {
  create: grantField('administrator', 'manager'),
  update: grantFieldBelow('of others', ({ id }) => id),
}

/** Managers write it, and people their own, with their current password (`protectOwnLogin`). */
export const byOwnerOrManager = {
  create: grantField('administrator', 'manager'),
  update: grantField('administrator', 'manager', 'member'),
}

/** Written by those who run the user's account and by the person, stored elsewhere. */
export const secretByOwnerOrManager = {
  ...byOwnerOrManager,
  read: grantField('administrator', 'manager', 'member'),
}

/** Written by those who run the user's account, read by nobody else. */
export const writtenByManager = { ...byManager, read: grantField('administrator', 'manager') }

/** Support locks and unlocks the people of accounts as well. */
export const byStaff = {
  create: grantField('administrator', 'manager'),
  update: grantFieldBelow('of others', ({ id }) => id, 'support'),
  read: grantField('administrator', 'support', 'manager'),
}

/** People set their own preferences. */
export const byOwner = {
  create: grantField('administrator', 'manager'),
  update: grantField('administrator', 'manager', 'member'),
}
