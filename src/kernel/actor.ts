import type { TypedUser } from 'payload'
import { isStaffRole, type AccountRole, type StaffRole } from '../domain/accounts/role.ts'

/** How the caller proved who they are. `apiKey` has scopes that narrow what the owner may. */
export type Credential =
  { kind: 'session'; id: string } | { kind: 'apiKey'; id: string; scopes: readonly string[] }

type Person = {
  /** The id of the user. */
  id: string
  /** Absent where the user is named by the Local API and not by a request. */
  credential?: Credential
  /** The member of staff or manager above who acts in place of this user, by a grant of theirs. */
  actingAs?: { id: string; grant: string | null }
}

export type StaffActor = Person & { kind: 'staff'; role: StaffRole }

export type AccountActor = Person & {
  kind: 'account'
  role: AccountRole
  customer: string
  /** The path of the account in the tree; a row of its subtree has one that begins with it. */
  path: string
  /** Whether the account may have accounts of its own made below it. */
  isIntegrator: boolean
}

/** A user who is known. */
export type KnownActor = StaffActor | AccountActor

/** Work that nobody asked for, such as sending mails: it acts with `overrideAccess` and has no rights of its own. */
export type JobActor = { kind: 'job'; name: string }

export type Anonymous = { kind: 'anonymous' }

/** Who is asking, as far as rules of access care. */
export type Actor = Anonymous | JobActor | KnownActor

/** Whether it is a user who asks, and not work of the product's own nor a stranger. */
export const isKnown = (actor: Actor): actor is KnownActor =>
  actor.kind === 'staff' || actor.kind === 'account'

/** The user of a request as the session strategy reads it: with the type of the account, which is no field of users. */
export type Caller = TypedUser & { _sid?: string; accountType?: 'customer' | 'integrator' | null }

/** Who is asking. A user whose role and customer contradict each other is anonymous. */
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
