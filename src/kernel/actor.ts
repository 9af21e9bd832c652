import type { TypedUser } from 'payload'
import { isStaffRole, type AccountRole, type StaffRole } from '../domain/accounts/role.ts'

/** How the caller was authenticated. `apiKey` has scopes that narrow the owner's rights. */
export type Credential =
  { kind: 'session'; id: string } | { kind: 'apiKey'; id: string; scopes: readonly string[] }

type Person = {
  /** The id of the user. */
  id: string
  /** Undefined where the user is set by the Local API and not by a request. */
  credential?: Credential
  /** The member of staff or manager above who acts as this user, by a grant of that user's account. */
  actingAs?: { id: string; grant: string | null }
}

export type StaffActor = Person & { kind: 'staff'; role: StaffRole }

export type AccountActor = Person & {
  kind: 'account'
  role: AccountRole
  customer: string
  /** The path of the account in the tree; the paths of its subtree begin with it. */
  path: string
  /** Whether accounts may be created below the account. */
  isIntegrator: boolean
}

/** An authenticated user. */
export type KnownActor = StaffActor | AccountActor

/** Background work, such as sending mails: it acts with `overrideAccess` and has no rights of its own. */
export type JobActor = { kind: 'job'; name: string }

export type Anonymous = { kind: 'anonymous' }

/** The caller, as access rules see it. */
export type Actor = Anonymous | JobActor | KnownActor

/** Whether the caller is a user, and neither a job nor anonymous. */
export const isKnown = (actor: Actor): actor is KnownActor =>
  actor.kind === 'staff' || actor.kind === 'account'

/**
 * The user of a request as read by the session strategy: with the type of the account, which is not a field of users.
 */
export type Caller = TypedUser & { _sid?: string; accountType?: 'customer' | 'integrator' | null }

/** The actor of a user. A user whose role and customer contradict each other is anonymous. */
export const actorOf = (user: Caller | null | undefined): Actor => {
  if (!user) return { kind: 'anonymous' }
  const customer = typeof user.customer === 'object' ? (user.customer?.id ?? null) : (user.customer ?? null)
  const { id, role, _sid } = user
  const credential: Pick<Person, 'credential'> = _sid ? { credential: { kind: 'session', id: _sid } } : {}
  if (isStaffRole(role))
    return customer === null ? { kind: 'staff', id, role, ...credential } : { kind: 'anonymous' }
  const path = user.ownerPath
  if (customer === null || !path) return { kind: 'anonymous' }
  const isIntegrator = user.accountType === 'integrator'
  return { kind: 'account', id, role, customer, path, isIntegrator, ...credential }
}
