import { grant } from '../../../access/grant.ts'
import { ownedByAccount } from '../../../access/scopes.ts'

/** Staff see all of them, managers those that went out for their own account. */
export const mailingsAccess = {
  read: grant({ administrator: true, support: true, manager: ownedByAccount }),
  create: grant({ administrator: true, support: true, manager: true }),
  update: () => false,
  delete: () => false,
}
