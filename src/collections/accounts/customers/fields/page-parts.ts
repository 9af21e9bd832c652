import type { UIField } from 'payload'
import { accountPageTexts } from '../../../../i18n/texts/account-pages.ts'
import { alertTexts } from '../../../../i18n/texts/alerts.ts'
import { sendEmailTexts } from '../../../../i18n/texts/send-email.ts'
import type { Text } from '../../../../i18n/text.ts'

/** The account's position, above its form. */
export const pagePlace = (): UIField =>
  pagePart('accountsAbove', accountPageTexts.place, '/admin/accounts/account-place.tsx#AccountPlace')

/** What belongs to the account, below its form. */
export const pageLists = (): UIField[] => [
  pagePart('logins', accountPageTexts.users, '/admin/accounts/account-users.tsx#AccountUsers'),
  pagePart('children', accountPageTexts.children, '/admin/accounts/account-children.tsx#AccountChildren'),
  pagePart('resources', accountPageTexts.resources, '/admin/accounts/account-resources.tsx#AccountResources'),
  pagePart('alerts', alertTexts.plural, '/admin/alerts/account-alerts.tsx#AccountAlerts'),
  pagePart('mails', sendEmailTexts.mails, '/admin/accounts/account-mails.tsx#AccountMails'),
]

const pagePart = (name: string, label: Text, component: string): UIField => ({
  name,
  type: 'ui',
  label,
  admin: {
    components: { Field: component },
    condition: (_data, _siblings, { operation }) => operation === 'update',
    disableListColumn: true,
  },
})
