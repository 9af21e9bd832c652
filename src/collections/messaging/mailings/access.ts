import { grant, nobody } from '../../../access/grant.ts'
import { intoSubtree, ownedByAccount } from '../../../access/scopes.ts'

/** Staff see all of them, managers those that were sent for their own account. */
export const mailingsAccess = {
  read: grant({ administrator: true, support: true, manager: ownedByAccount }),
  create: grant({ administrator: true, support: true, manager: intoSubtree }),
  update: nobody,
  delete: nobody,
}
