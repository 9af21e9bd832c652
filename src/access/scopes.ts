import { subtreeOf } from '../domain/accounts/subtree.ts'
import type { Where } from 'payload'
import { scope } from './grant.ts'

/** The user's own document in `users`. */
export const self = scope('oneself', ({ id }) => ({ id: { equals: id } }))

/** The account's own document in `customers`. */
export const ownAccount = scope(
  'the own account',
  (actor) => actor.kind === 'account' && { id: { equals: actor.customer } },
)

/** In `users`: all but staff. */
export const usersOfAccounts = scope('users of accounts', () => ({ customer: { exists: true } }))

/** In `customers`: the own account and all below it. */
export const ownSubtree = scope(
  'the own subtree',
  (actor) => actor.kind === 'account' && within('path', actor.path),
)

/** In `customers`: all below the own account, for roles that may create accounts there. */
export const belowOwnAccount = scope(
  'below the own account, if it is an integrator',
  (actor) =>
    actor.kind === 'account' &&
    actor.isIntegrator && { and: [within('path', actor.path), { id: { not_equals: actor.customer } }] },
)

/** Managers of an integrator create accounts below their own. */
export const canManageAccounts = scope(
  'below the own account, if it is an integrator',
  (actor) => actor.kind === 'account' && actor.isIntegrator,
)

/** In `customers`: what an account's managers may write: their own account; for an integrator, all below it as well. */
export const managedAccounts = scope(
  'the own account; an integrator’s, the own subtree',
  (actor) =>
    actor.kind === 'account' &&
    (actor.isIntegrator ? within('path', actor.path) : { id: { equals: actor.customer } }),
)

/** All that belongs to the own account or to one below it. */
export const ownedInSubtree = scope(
  'those of the own subtree',
  (actor) => actor.kind === 'account' && within('ownerPath', actor.path),
)

/** On creating: a hook or the reference itself checks that the account is inside. */
export const intoSubtree = scope('in the own subtree', () => true)

/** In `messages`: those that were sent for the own account or for one below it. */
export const sentFromSubtree = scope(
  'those sent from the own subtree',
  (actor) => actor.kind === 'account' && within('customer.path', actor.path),
)

/** In `users`: all users of the own subtree except the caller. */
export const othersInSubtree = scope(
  'those of the own subtree, but oneself',
  (actor) =>
    actor.kind === 'account' && { and: [within('ownerPath', actor.path), { id: { not_equals: actor.id } }] },
)

/** All that belongs to the own account only. */
export const ownedByAccount = scope(
  'those of the own account',
  (actor) => actor.kind === 'account' && { customer: { equals: actor.customer } },
)

/** A range of the row's own column, so that no access rule needs a join; a message stores its account only. */
const within = (column: 'path' | 'ownerPath' | 'customer.path', path: string): Where => {
  const { from, before } = subtreeOf(path)
  return { and: [{ [column]: { greater_than_equal: from } }, { [column]: { less_than: before } }] }
}
