import type { FieldAccess } from 'payload'
import { contextOf } from '../../../kernel/context.ts'
import { describeRule } from '../../../kernel/describe-rule.ts'
import { grant, grantField, grantFieldBelow, nobody } from '../../../access/grant.ts'
import {
  belowOwnAccount,
  canManageAccounts,
  managedAccounts,
  ownAccount,
  ownSubtree,
} from '../../../access/scopes.ts'

export const customersAccess = {
  read: grant({ administrator: true, support: true, manager: ownSubtree, member: ownAccount }),
  create: grant({ administrator: true, manager: canManageAccounts }),
  update: grant({ administrator: true, support: true, manager: managedAccounts }),
  delete: grant({ administrator: true, manager: belowOwnAccount }),
}

const administrators = grantFieldBelow('below the own account, if it is an integrator', (actor) =>
  actor.isIntegrator ? actor.customer : null,
)

/** Support and the account's own managers edit contact data. */
export const contact = { update: grantField('administrator', 'support', 'manager') }

/** Read by all who read the account; its managers may write it themselves. */
export const ownName = { update: grantField('administrator', 'manager') }

/** Read by all who read the account; written by administrators and by the managers of an integrator above. */
export const core = { update: administrators }

/** The same, but not read by members. */
export const managed = {
  read: grantField('administrator', 'support', 'manager'),
  create: administrators,
  update: administrators,
}

/** For the operator: managers read it, administrators write it. */
export const assigned = {
  read: grantField('administrator', 'support', 'manager'),
  create: grantField('administrator'),
  update: grantField('administrator'),
}

/** Neither read nor written by users of accounts. */
export const internal = {
  read: grantField('administrator', 'support'),
  create: grantField('administrator'),
  update: grantField('administrator'),
}

/** Users of an account cannot see the accounts above it. */
const unlessAbove: FieldAccess = describeRule(
  { administrator: 'yes', support: 'yes', manager: 'below the own account' },
  ({ req, doc, id }) => {
    const actor = contextOf(req).actor
    if (actor.kind === 'staff') return true
    return actor.kind === 'account' && actor.role === 'manager' && (doc?.id ?? id) !== actor.customer
  },
)

/** Set on create, and changed by the move action only. */
export const place = { read: unlessAbove, update: nobody }

/** Written by the product only. */
export const derived = { create: nobody, update: nobody }

export const derivedInternal = { ...derived, read: grantField('administrator', 'support') }

export const derivedManaged = { ...derived, read: grantField('administrator', 'support', 'manager') }
