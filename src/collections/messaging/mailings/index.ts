import { dropWriteOnly } from '../../../hooks/drop-write-only.ts'
import { mailingTexts } from '../../../i18n/texts/mailings.ts'
import { defineCollection } from '../../define-collection.ts'
import { mailingsAccess } from './access.ts'
import { checkTranslations } from '../translations/check-translations.ts'
import { mailingActions } from './actions/index.ts'
import { mailingFields } from './fields.ts'
import { limitMailingRate } from './hooks/limit-mailing-rate.ts'
import { readMailing } from './hooks/read-mailing.ts'
import { startMailing } from './hooks/start-mailing.ts'

export const mailings = defineCollection({
  slug: 'mailings',
  area: 'messaging',
  labels: mailingTexts,
  access: mailingsAccess,
  admin: {
    useAsTitle: 'subject',
    description: mailingTexts.description,
    defaultColumns: ['subject', 'languages', 'state', 'recipientCount', 'createdBy', 'createdAt'],
    listSearchableFields: ['subject'],
  },
  // The languages of a row depend on these, also in a list that does not show them.
  forceSelect: { language: true, translations: true },
  hooks: {
    beforeValidate: [readMailing],
    beforeChange: [checkTranslations(['subject', 'body']), limitMailingRate],
    afterChange: [startMailing],
    afterRead: [dropWriteOnly('customers', 'expectedRecipients')],
  },
  actions: mailingActions,
  fields: mailingFields(),
})
