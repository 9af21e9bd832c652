import { Forbidden, type CollectionSlug } from 'payload'
import type { Role } from '../domain/accounts/role.ts'
import type { Can } from '../kernel/action/define-action.ts'
import { type KnownActor, isKnown } from '../kernel/actor.ts'
import type { Context } from '../kernel/context.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { isId } from '../domain/is-id.ts'

/**
 * The authorization rules of the actions beyond reading and writing documents. A document that the caller cannot see is
 * `not_found` under every rule; `forbidden` is returned only to callers who see it.
 */

/**
 * The caller, if signed in.
 * @throws Problem `unauthenticated`
 */
export const requireUser = ({ actor }: Context): KnownActor => {
  if (!isKnown(actor)) throw new Problem('unauthenticated')
  return actor
}

/** @throws Problem `unauthenticated`; `forbidden` for a role that is not named */
const requireRole = (ctx: Context, roles: readonly Role[]): void => {
  if (!roles.includes(requireUser(ctx).role)) throw new Problem('forbidden')
}

export const anyone: Can = {
  roles: { anonymous: 'yes', administrator: 'yes', support: 'yes', manager: 'yes', member: 'yes' },
  codes: [],
  authorize: () => undefined,
}

export const signedIn: Can = {
  roles: { administrator: 'yes', support: 'yes', manager: 'yes', member: 'yes' },
  codes: ['unauthenticated'],
  authorize: (ctx) => {
    requireUser(ctx)
  },
}

/** Only the caller's own documents; any other is `not_found`. */
export const onesOwn: Can = {
  ...signedIn,
  roles: { administrator: 'own', support: 'own', manager: 'own', member: 'own' },
  codes: ['unauthenticated', 'not_found'],
}

export const staffAndManagers: Can = {
  roles: { administrator: 'all', support: 'all', manager: 'the own subtree' },
  codes: ['unauthenticated', 'forbidden'],
  authorize: (ctx) => requireRole(ctx, ['administrator', 'support', 'manager']),
}

export const administratorsAndManagers: Can = {
  roles: { administrator: 'all', manager: 'the own subtree' },
  codes: ['unauthenticated', 'forbidden'],
  authorize: (ctx) => requireRole(ctx, ['administrator', 'manager']),
}

/** Staff; `not_found` for users of accounts. */
export const staff: Can = {
  roles: { administrator: 'all', support: 'all' },
  codes: ['unauthenticated', 'not_found'],
  authorize: (ctx) => {
    if (requireUser(ctx).kind !== 'staff') throw new Problem('not_found')
  },
}

/** As `staff`, and support may read only. */
export const administrators: Can = {
  roles: { administrator: 'all' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: (ctx) => {
    const { kind, role } = requireUser(ctx)
    if (kind !== 'staff') throw new Problem('not_found')
    if (role !== 'administrator') throw new Problem('forbidden')
  },
}

/** All callers who see the document. */
export const readersOf = (collection: CollectionSlug): Can => ({
  roles: {
    administrator: 'as for reading',
    support: 'as for reading',
    manager: 'as for reading',
    member: 'as for reading',
  },
  codes: ['unauthenticated', 'not_found'],
  authorize: async (ctx, id) => {
    await requireReadable(ctx, collection, id)
  },
})

/** Staff for every account, managers for their own and those below it. */
export const accountTeam: Can = {
  roles: { administrator: 'all', support: 'all', manager: 'the own subtree' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: async (ctx, id) => {
    await requireReadable(ctx, 'customers', id)
    requireRole(ctx, ['administrator', 'support', 'manager'])
  },
}

/** Administrators for every account, managers of an integrator for accounts below their own. */
export const managersAbove: Can = {
  roles: { administrator: 'all', manager: 'below the own account, if it is an integrator' },
  codes: ['unauthenticated', 'not_found', 'forbidden'],
  authorize: async (ctx, id) => {
    const actor = await requireReadable(ctx, 'customers', id)
    const isAbove =
      actor.kind === 'account' && actor.role === 'manager' && actor.isIntegrator && actor.customer !== id
    if (actor.role !== 'administrator' && !isAbove) throw new Problem('forbidden')
  },
}

/**
 * The caller, if they see the document; checked in the transaction of the request if there is one.
 * @throws Problem `unauthenticated` | `not_found`
 */
export const requireReadable = async (
  ctx: Context,
  collection: CollectionSlug,
  id: string,
): Promise<KnownActor> => {
  const actor = requireUser(ctx)
  const { payload, req } = ctx
  if (!isId(id)) throw new Problem('not_found')
  const where = { id: { equals: id } }
  const isSeen = await payload
    .count({ collection, where, req, overrideAccess: false })
    .then(({ totalDocs }) => totalDocs > 0, refusedAsUnseen)
  if (!isSeen) throw new Problem('not_found')
  return actor
}

/** A caller who reads nothing of a collection gets the same answer for each of its documents. */
const refusedAsUnseen = (error: unknown): false => {
  if (error instanceof Forbidden) return false
  throw error
}
