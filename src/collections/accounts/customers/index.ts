import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { keepInSubtree } from '../../../hooks/keep-in-subtree.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { defineCollection } from '../../define-collection.ts'
import { customersAccess } from './access.ts'
import { customerActions } from './actions/index.ts'
import { customerFields } from './fields/index.ts'
import { applySwitch } from './hooks/apply-switch.ts'
import { carryPurge, carryTrash } from './hooks/carry-trash.ts'
import { createLogin } from './hooks/create-login.ts'
import { endSessionsOnSwitch } from './hooks/end-sessions-on-switch.ts'
import { followPerson } from './hooks/follow-person.ts'
import { refusePlace } from './hooks/refuse-place.ts'
import { reportSwitch } from './hooks/report-switch.ts'
import { requireUsername } from './hooks/require-username.ts'
import { tellManagers } from './hooks/tell-managers.ts'

export const customers = defineCollection({
  slug: 'customers',
  area: 'accounts',
  labels: customerTexts,
  access: customersAccess,
  trash: true,
  forceSelect: { status: true, path: true },
  admin: {
    useAsTitle: 'name',
    description: customerTexts.description,
    defaultColumns: ['name', 'type', 'usernames', 'email', 'telephone', 'effectiveStatus', 'parent'],
    listSearchableFields: ['name', 'email', 'usernames', 'telephone'],
    components: {
      views: { list: { Component: '/admin/accounts/customers-list.tsx#CustomersList' } },
      beforeListTable: ['/admin/mailings/write-to-found.tsx#WriteToFound'],
    },
  },
  hooks: {
    beforeValidate: [requireUsername, keepInSubtree('parent'), refusePlace],
    beforeChange: [followPerson, applySwitch, carryTrash],
    beforeDelete: [carryPurge],
    afterRead: [dropWriteOnly('login')],
    afterChange: [createLogin, endSessionsOnSwitch, tellManagers, reportSwitch],
  },
  actions: customerActions,
  fields: customerFields(),
})
