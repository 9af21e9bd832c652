import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { refuseInUse } from '../../../hooks/refuse-in-use.ts'
import { customerInUseTexts, customerTexts } from '../../../i18n/texts/accounts.ts'
import { defineCollection } from '../../define-collection.ts'
import { customersAccess } from './access.ts'
import { customerFields } from './fields/index.ts'
import { createLogin } from './hooks/create-login.ts'
import { endSessionsOnDisable } from './hooks/end-sessions-on-disable.ts'
import { followPerson } from './hooks/follow-person.ts'
import { refuseTooDeep } from './hooks/refuse-too-deep.ts'
import { requireUsername } from './hooks/require-username.ts'

export const customers = defineCollection({
  slug: 'customers',
  area: 'accounts',
  labels: customerTexts,
  access: customersAccess,
  forceSelect: { status: true, path: true },
  admin: {
    useAsTitle: 'name',
    description: customerTexts.description,
    defaultColumns: ['name', 'usernames', 'email', 'telephone', 'group', 'status'],
    listSearchableFields: ['name', 'email', 'usernames', 'telephone'],
  },
  hooks: {
    beforeValidate: [requireUsername, refuseTooDeep],
    beforeChange: [followPerson],
    afterRead: [dropWriteOnly('login')],
    afterChange: [createLogin, endSessionsOnDisable],
    beforeDelete: [
      refuseInUse({
        collection: 'users',
        where: (id) => ({ customer: { equals: id } }),
        text: customerInUseTexts.users,
      }),
      refuseInUse({
        collection: 'customers',
        where: (id) => ({ parent: { equals: id } }),
        text: customerInUseTexts.children,
      }),
    ],
  },
  fields: customerFields(),
})
