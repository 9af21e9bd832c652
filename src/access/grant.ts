import type { Access, FieldAccess, Where } from 'payload'
import type { Role } from '../domain/accounts/role.ts'
import { actorOf, type AccountActor, type KnownActor } from '../kernel/actor.ts'

/** Which documents: all of them, or those of a filter. */
export type Scope = true | ((actor: KnownActor) => Where | boolean)

/** `grant({ administrator: true, member: self })`: roles that are not named get nothing. */
export const grant =
  (scopes: Partial<Record<Role, Scope>>): Access =>
  ({ req }) => {
    const actor = actorOf(req.user)
    if (actor.kind === 'anonymous') return false
    const scope = scopes[actor.role]
    return typeof scope === 'function' ? scope(actor) : (scope ?? false)
  }

/** `grantField('administrator', 'support')`: the named roles and nobody else. */
export const grantField =
  (...roles: Role[]): FieldAccess =>
  ({ req }) => {
    const actor = actorOf(req.user)
    return actor.kind !== 'anonymous' && roles.includes(actor.role)
  }

/** For fields that only the product itself writes. */
export const nobody: FieldAccess = () => false

/**
 * Administrators, and managers for what lies below them: in `customers` an integrator's for accounts below its own, in
 * `users` for everybody but themselves.
 */
export const grantFieldBelow =
  (own: (actor: AccountActor) => string | null, ...others: Role[]): FieldAccess =>
  // Asked for what a page may offer, Payload tells the document and not its id.
  ({ req, doc, id = doc?.id }) => {
    const actor = actorOf(req.user)
    if (actor.kind === 'anonymous') return false
    if (actor.role === 'administrator' || others.includes(actor.role)) return true
    if (actor.kind !== 'account' || actor.role !== 'manager') return false
    const ownId = own(actor)
    return ownId !== null && id !== ownId
  }
