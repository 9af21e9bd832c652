import { grant, nobody } from '../../../access/grant.ts'
import { emailTexts } from '../../../i18n/texts/emails.ts'
import { defineCollection } from '../../define-collection.ts'
import { resendEmail } from './actions/resend.ts'
import { emailFields } from './fields.ts'

export const emails = defineCollection({
  slug: 'emails',
  area: 'messaging',
  labels: emailTexts,
  access: {
    read: grant({ administrator: true, support: true }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  admin: {
    components: {
      edit: { beforeDocumentControls: ['/admin/edit/resend-button.tsx#ResendButton'] },
    },
    useAsTitle: 'subject',
    description: emailTexts.description,
    defaultColumns: ['subject', 'to', 'kind', 'state', 'attempts', 'lastError', 'createdAt'],
    listSearchableFields: ['to', 'subject'],
  },
  actions: [resendEmail],
  // The newest mails to an account, for its page.
  indexes: [{ fields: ['customer', 'createdAt'] }],
  fields: emailFields(),
})
