import type { Access, FieldAccess, Where } from 'payload'
import { contextOf } from '../kernel/context.ts'
import type { Role } from '../domain/accounts/role.ts'
import { type AccountActor, type KnownActor, isKnown } from '../kernel/actor.ts'
import { describeRule } from '../kernel/describe-rule.ts'

type Filter = (actor: KnownActor) => Where | boolean

/** Which documents: all of them, or those of a filter, with a description in words. */
export type Scope = true | (Filter & { words: string })

/** `scope('those of the own account', (actor) => …)`; the text appears in `docs/domain.md`. */
export const scope = (words: string, filter: Filter): Scope => Object.assign(filter, { words })

/** `grant({ administrator: true, member: self })`: roles that are not named get nothing. */
export const grant = (scopes: Partial<Record<Role, Scope>>): Access =>
  describeRule(wordsOf(scopes), ({ req }) => {
    const actor = contextOf(req).actor
    if (!isKnown(actor)) return false
    const given = scopes[actor.role]
    return typeof given === 'function' ? given(actor) : (given ?? false)
  })

const wordsOf = (scopes: Partial<Record<Role, Scope>>) =>
  Object.fromEntries(
    Object.entries(scopes).map(([role, given]) => [role, given === true ? 'all' : given.words]),
  )

/** `grantField('administrator', 'support')`: only the named roles. */
export const grantField = (...roles: Role[]): FieldAccess =>
  describeRule(yesTo(roles), ({ req }) => {
    const actor = contextOf(req).actor
    return isKnown(actor) && roles.includes(actor.role)
  })

const yesTo = (roles: Role[]) => Object.fromEntries(roles.map((role) => [role, 'yes']))

/** For documents and fields that only the product writes. */
export const nobody: Access & FieldAccess = describeRule({}, () => false)

/**
 * Administrators, and managers for what lies below them: in `customers` an integrator's for accounts below its own, in
 * `users` for all users but themselves.
 * @param words describes the managers' documents, for `docs/domain.md`
 */
export const grantFieldBelow = (
  words: string,
  own: (actor: AccountActor) => string | null,
  ...others: Role[]
): FieldAccess =>
  // For the operations that a page may offer, Payload passes the document and not its id.
  describeRule({ ...yesTo(['administrator', ...others]), manager: words }, ({ req, doc, id = doc?.id }) => {
    const actor = contextOf(req).actor
    if (!isKnown(actor)) return false
    if (actor.role === 'administrator' || others.includes(actor.role)) return true
    if (actor.kind !== 'account' || actor.role !== 'manager') return false
    const ownId = own(actor)
    return ownId !== null && id !== ownId
  })
