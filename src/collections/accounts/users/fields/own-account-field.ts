import type { UIField } from 'payload'
import { userTexts } from '../../../../i18n/texts/users.ts'

/** Shows nothing: it makes the page of one's own account save as other forms do. */
export const ownAccountField = (): UIField => ({
  name: 'ownAccount',
  type: 'ui',
  label: userTexts.identity,
  admin: {
    components: { Field: '/payload/panel/own-account.tsx#OwnAccount' },
    condition: (_data, _siblings, { operation }) => operation === 'update',
    disableListColumn: true,
  },
})
