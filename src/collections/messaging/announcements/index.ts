import { grant } from '../../../access/grant.ts'
import { announcementTexts } from '../../../i18n/texts/announcements.ts'
import { defineCollection } from '../../define-collection.ts'
import { announcementActions } from './actions/index.ts'
import { announcementFields } from './fields.ts'
import { checkTranslations } from '../translations/check-translations.ts'
import { publishAtOnce } from './hooks/publish-at-once.ts'

/** Staff see all of them; all others get only what is shown to them now, by an action. */
export const announcements = defineCollection({
  slug: 'announcements',
  area: 'messaging',
  labels: announcementTexts,
  access: {
    read: grant({ administrator: true, support: true }),
    create: grant({ administrator: true }),
    update: grant({ administrator: true }),
    delete: grant({ administrator: true }),
  },
  admin: {
    useAsTitle: 'title',
    description: announcementTexts.description,
    defaultColumns: ['title', 'state', 'languages', 'kind', 'audience', 'publishAt', 'expireAt'],
    listSearchableFields: ['title'],
  },
  // The state and the languages of a row depend on these, also in a list that does not show them.
  forceSelect: { publishAt: true, expireAt: true, language: true, translations: true },
  hooks: { beforeValidate: [publishAtOnce], beforeChange: [checkTranslations(['title', 'body'])] },
  actions: announcementActions,
  fields: announcementFields(),
})
