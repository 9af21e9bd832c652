import type { PayloadRequest } from 'payload'
import { isStaffRole, type AccountRole, type StaffRole } from '../domain/accounts/role.ts'

export type AccountActor = {
  kind: 'account'
  id: string
  role: AccountRole
  customer: string
  /** The path of the account in the tree; a row of its subtree has one that begins with it. */
  path: string
  /** Whether the account may have accounts of its own made below it. */
  isIntegrator: boolean
}

export type KnownActor = { kind: 'staff'; id: string; role: StaffRole } | AccountActor

export type Actor = { kind: 'anonymous' } | KnownActor

/** Who is asking. A user whose role and customer contradict each other is nobody. */
export const actorOf = (user: PayloadRequest['user']): Actor => {
  if (!user) return { kind: 'anonymous' }
  const customer = typeof user.customer === 'object' ? (user.customer?.id ?? null) : (user.customer ?? null)
  const { id, role } = user
  if (isStaffRole(role)) return customer === null ? { kind: 'staff', id, role } : { kind: 'anonymous' }
  const path = user.ownerPath
  if (customer === null || !path) return { kind: 'anonymous' }
  const isIntegrator = '_accountType' in user && user._accountType === 'integrator'
  return { kind: 'account', id, role, customer, path, isIntegrator }
}
