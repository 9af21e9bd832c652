import { uniqueName } from '../../../fields/unique-name.ts'
import { groupTexts } from '../../../i18n/texts/accounts.ts'
import { defineCollection } from '../../define-collection.ts'
import { groupsAccess } from './access.ts'
import { assertGroupUnused } from './hooks/assert-group-unused.ts'

export const groups = defineCollection({
  slug: 'groups',
  area: 'accounts',
  labels: groupTexts,
  access: groupsAccess,
  admin: {
    // Managers see the group of an account on its page; groups themselves are for the operator.
    hidden: ({ user }) => Boolean(user.customer),
    components: {
      edit: { beforeDocumentControls: ['/admin/mailings/mail-group.tsx#MailGroup'] },
    },
    useAsTitle: 'name',
    description: groupTexts.description,
    defaultColumns: ['name', 'kind', 'description'],
    listSearchableFields: ['name', 'description'],
  },
  hooks: { beforeDelete: [assertGroupUnused] },
  fields: [
    uniqueName({ name: 'name', label: groupTexts.name, maxLength: 100 }),
    {
      name: 'kind',
      type: 'select',
      label: groupTexts.kind,
      required: true,
      defaultValue: 'segment',
      options: [
        { value: 'segment', label: groupTexts.kindSegment },
        { value: 'staff', label: groupTexts.kindStaff },
        { value: 'promotion', label: groupTexts.kindPromotion },
        { value: 'territory', label: groupTexts.kindTerritory },
      ],
    },
    { name: 'description', type: 'textarea', label: groupTexts.groupDescription, maxLength: 2000 },
  ],
})
