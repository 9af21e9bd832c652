import { grant, grantField } from '../../../access/grant.ts'
import { peopleOfAccounts, self } from '../../../access/scopes.ts'
import { canEnterPanel } from '../../../access/can-enter-panel.ts'

export const usersAccess = {
  read: grant({ administrator: true, support: true, manager: self, member: self }),
  create: grant({ administrator: true }),
  update: grant({ administrator: true, support: peopleOfAccounts, manager: self, member: self }),
  delete: grant({ administrator: true }),
  admin: canEnterPanel,
}

/** Only an administrator writes it; whoever sees the user sees it. */
export const byAdministrator = { create: grantField('administrator'), update: grantField('administrator') }

/** Support locks and unlocks the people of accounts. */
export const byStaff = {
  create: grantField('administrator'),
  update: grantField('administrator', 'support'),
  read: grantField('administrator', 'support'),
}

/** People set their own preferences. */
export const byOwner = {
  create: grantField('administrator'),
  update: grantField('administrator', 'manager', 'member'),
}
