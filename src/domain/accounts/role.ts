export const staffRoles = ['administrator', 'support'] as const
export const accountRoles = ['manager', 'member'] as const

export type StaffRole = (typeof staffRoles)[number]
export type AccountRole = (typeof accountRoles)[number]
export type Role = StaffRole | AccountRole

export const isStaffRole = (role: string): role is StaffRole => staffRoles.some((known) => known === role)

/** Staff belong to no customer; all others belong to one. A role of the wrong kind would break that separation. */
export const decideRole = (
  role: Role,
  customer: string | null,
): 'ok' | 'staff_role_in_account' | 'account_role_in_staff' => {
  if (customer !== null && isStaffRole(role)) return 'staff_role_in_account'
  if (customer === null && !isStaffRole(role)) return 'account_role_in_staff'
  return 'ok'
}
