import { grant, nobody } from '../../../access/grant.ts'
import { intoSubtree, sentFromSubtree } from '../../../access/scopes.ts'
import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { messageTexts } from '../../../i18n/texts/messages.ts'
import { defineCollection } from '../../define-collection.ts'
import { checkTranslations } from '../translations/check-translations.ts'
import { messageActions } from './actions/index.ts'
import { messageFields } from './fields.ts'
import { checkRecipients } from './hooks/check-recipients.ts'
import { deliver } from './hooks/deliver.ts'
import { stampSender } from './hooks/stamp-sender.ts'

export const messages = defineCollection({
  slug: 'messages',
  area: 'messaging',
  labels: messageTexts,
  access: {
    read: grant({ administrator: true, support: true, manager: sentFromSubtree }),
    create: grant({ administrator: true, support: true, manager: intoSubtree }),
    update: nobody,
    delete: grant({ administrator: true }),
  },
  admin: {
    useAsTitle: 'title',
    description: messageTexts.description,
    defaultColumns: ['title', 'languages', 'kind', 'audience', 'recipientCount', 'readCount', 'sentAt'],
    listSearchableFields: ['title', 'body'],
    components: { edit: { SaveButton: '/admin/messages/send-button.tsx#SendButton' } },
  },
  // The languages of a row depend on these, also in a list that does not show them.
  forceSelect: { language: true, translations: true },
  hooks: {
    beforeValidate: [checkRecipients],
    beforeChange: [checkTranslations(['title', 'body']), stampSender],
    afterChange: [deliver],
    afterRead: [dropWriteOnly('users', 'groups', 'customers', 'filter')],
  },
  actions: messageActions,
  fields: messageFields(),
})
