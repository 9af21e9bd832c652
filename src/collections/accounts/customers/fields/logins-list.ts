import type { UIField } from 'payload'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'

/** The users of an account, on its page in the panel. */
export const loginsList = (): UIField => ({
  name: 'logins',
  type: 'ui',
  label: customerTexts.login,
  admin: {
    components: { Field: '/admin/edit/customer-logins.tsx#CustomerLogins' },
    condition: (_data, _siblings, { operation }) => operation === 'update',
    disableListColumn: true,
  },
})
