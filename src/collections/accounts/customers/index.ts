import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { keepInSubtree } from '../../../hooks/keep-in-subtree.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { defineCollection } from '../../define-collection.ts'
import { customersAccess } from './access.ts'
import { customerActions } from './actions/index.ts'
import { customerFields } from './fields/index.ts'
import { applyStatusChange } from './hooks/apply-status-change.ts'
import { cascadePurge, cascadeTrash } from './hooks/cascade-trash.ts'
import { createLogin } from './hooks/create-login.ts'
import { endSessionsOnStatusChange } from './hooks/end-sessions-on-status-change.ts'
import { nameAccount } from './hooks/name-account.ts'
import { validatePosition } from './hooks/validate-position.ts'
import { reportStatusChange } from './hooks/report-status-change.ts'
import { notifyManagers } from './hooks/notify-managers.ts'

export const customers = defineCollection({
  slug: 'customers',
  area: 'accounts',
  labels: customerTexts,
  access: customersAccess,
  trash: true,
  // In the search over everything, besides by what the list is searched for.
  custom: {
    foundBy: [
      ...['address', 'postalCode', 'city', 'agencyId', 'externalId', 'firstName', 'lastName', 'notes'],
    ],
  },
  forceSelect: { status: true, path: true },
  admin: {
    useAsTitle: 'name',
    description: customerTexts.description,
    defaultColumns: ['name', 'type', 'usernames', 'email', 'telephone', 'effectiveStatus', 'parent'],
    listSearchableFields: ['name', 'email', 'usernames', 'telephone'],
  },
  hooks: {
    beforeValidate: [nameAccount, keepInSubtree('parent'), validatePosition],
    beforeChange: [applyStatusChange, cascadeTrash],
    beforeDelete: [cascadePurge],
    afterRead: [dropWriteOnly('login')],
    afterChange: [createLogin, endSessionsOnStatusChange, notifyManagers, reportStatusChange],
  },
  actions: customerActions,
  fields: customerFields(),
})
