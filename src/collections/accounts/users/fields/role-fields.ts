import type { Field, Option, PayloadRequest } from 'payload'
import { customerIdOf } from '../../../../domain/accounts/customer-id-of.ts'
import { decideRole, accountRoles, staffRoles, type Role } from '../../../../domain/accounts/role.ts'
import { ownerPath } from '../../../../fields/owner-path.ts'
import { ownAccountOfManager } from '../../../../fields/own-account-of-manager.ts'
import { prefilled } from '../../../../fields/prefilled.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { translate } from '../../../../i18n/translate.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { byManager } from '../access.ts'

export const roleFields = (): Field[] => [
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: userTexts.customer,
    access: byManager,
    maxDepth: 1,
    defaultValue: prefilled('customer', ownAccountOfManager),
    // The options are what the caller may read; the server validates the value against them.
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', description: userTexts.customerHelp, sortOptions: 'name' },
  },
  ownerPath(),
  {
    name: 'role',
    type: 'select',
    label: userTexts.role,
    required: true,
    defaultValue: 'member',
    access: byManager,
    options: [
      { value: 'member', label: userTexts.roleMember },
      { value: 'manager', label: userTexts.roleManager },
      { value: 'support', label: userTexts.roleSupport },
      { value: 'administrator', label: userTexts.roleAdministrator },
    ],
    // Values that the server rejects are not offered: in an account there are no staff.
    filterOptions: ({ data, options, req }) =>
      customerIdOf(data) || customerIdOf(req.user)
        ? options.filter((option) => accountRoles.some((role) => role === valueOf(option)))
        : options,
    validate: (value: unknown, { data, req }: { data: unknown; req: PayloadRequest }) => {
      if (!isRole(value)) return req.t('validation:required')
      const decision = decideRole(value, customerIdOf(data))
      if (decision === 'staff_role_in_account') return translate(req, userTexts.staffRoleInAccount)
      return decision === 'ok' ? true : translate(req, userTexts.accountRoleInStaff)
    },
    admin: { position: 'sidebar' },
  },
]

const valueOf = (option: Option): string => (typeof option === 'string' ? option : option.value)

const isRole = (value: unknown): value is Role =>
  [...staffRoles, ...accountRoles].some((role) => role === value)
