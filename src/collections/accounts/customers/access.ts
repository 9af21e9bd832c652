import { grant, grantField, nobody } from '../../../access/grant.ts'
import { ownAccount } from '../../../access/scopes.ts'

export const customersAccess = {
  read: grant({ administrator: true, support: true, manager: ownAccount, member: ownAccount }),
  create: grant({ administrator: true }),
  update: grant({ administrator: true, support: true }),
  delete: grant({ administrator: true }),
}

/** Support edits contact data. */
export const contact = { update: grantField('administrator', 'support') }

/** Seen by everyone who sees the account, written by administrators. */
export const core = { update: grantField('administrator') }

/** Neither seen nor written by the account itself. */
export const internal = {
  read: grantField('administrator', 'support'),
  update: grantField('administrator'),
}

/** Set once, when the account is made. */
export const fixed = { read: grantField('administrator', 'support'), update: nobody }

/** Kept by the product itself. */
export const derived = { create: nobody, update: nobody }

export const derivedInternal = { ...derived, read: grantField('administrator', 'support') }
