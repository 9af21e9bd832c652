import type { PayloadRequest } from 'payload'
import { isStaffRole, type AccountRole, type StaffRole } from '../domain/accounts/role.ts'

export type Actor =
  | { kind: 'anonymous' }
  | { kind: 'staff'; id: string; role: StaffRole }
  | { kind: 'account'; id: string; role: AccountRole; customer: string }

/** Who is asking. A user whose role and customer contradict each other is nobody. */
export const actorOf = (user: PayloadRequest['user']): Actor => {
  if (!user) return { kind: 'anonymous' }
  const customer = typeof user.customer === 'object' ? (user.customer?.id ?? null) : (user.customer ?? null)
  const { id, role } = user
  if (isStaffRole(role)) return customer === null ? { kind: 'staff', id, role } : { kind: 'anonymous' }
  return customer === null ? { kind: 'anonymous' } : { kind: 'account', id, role, customer }
}
