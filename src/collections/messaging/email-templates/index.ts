import { grant, scope } from '../../../access/grant.ts'
import { languages } from '../../../i18n/language.ts'
import { templateTexts } from '../../../i18n/texts/email-templates.ts'
import { defineCollection } from '../../define-collection.ts'
import { emailTemplateActions } from './actions/index.ts'
import { templateFields } from './fields/index.ts'
import { keepKind } from './hooks/keep-kind.ts'
import { leaveOriginalOut } from './hooks/leave-original-out.ts'
import { requireLanguage } from './hooks/require-language.ts'
import { showOriginal } from './hooks/show-original.ts'

const ofOwnKind = scope('those of messages', () => ({ kind: { equals: 'message' } }))

export const emailTemplates = defineCollection({
  slug: 'email-templates',
  area: 'messaging',
  labels: templateTexts,
  access: {
    read: grant({ administrator: true, support: true }),
    create: grant({ administrator: true }),
    update: grant({ administrator: true }),
    // The product's own templates cannot be deleted.
    delete: grant({ administrator: ofOwnKind }),
  },
  forceSelect: Object.fromEntries(['name', 'kind', 'edited', ...languages].map((name) => [name, true])),
  defaultSort: 'createdAt',
  admin: {
    useAsTitle: 'name',
    description: templateTexts.description,
    defaultColumns: ['name', 'kind', 'languages', 'edited', 'updatedAt'],
    listSearchableFields: ['name'],
  },
  hooks: {
    beforeValidate: [keepKind],
    beforeChange: [requireLanguage, leaveOriginalOut],
    afterRead: [showOriginal],
  },
  actions: emailTemplateActions,
  fields: templateFields(),
})
