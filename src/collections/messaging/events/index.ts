import { grant, nobody } from '../../../access/grant.ts'
import { ownedInSubtree } from '../../../access/scopes.ts'
import { eventTexts } from '../../../i18n/texts/events.ts'
import { defineCollection } from '../../define-collection.ts'
import { postEvents } from './actions/post-events.ts'
import { eventFields } from './fields.ts'

/** What happened, for those who run the accounts. Written by `POST /api/events` and by the product itself alone. */
export const events = defineCollection({
  slug: 'events',
  area: 'messaging',
  labels: eventTexts,
  trash: true,
  access: {
    read: grant({ administrator: true, support: true, manager: ownedInSubtree }),
    create: nobody,
    update: nobody,
    delete: nobody,
  },
  defaultSort: '-occurredAt',
  admin: {
    useAsTitle: 'title',
    description: eventTexts.description,
    defaultColumns: ['title', 'customer', 'resourceName', 'occurredAt'],
    listSearchableFields: ['type', 'title', 'resourceName'],
  },
  actions: [postEvents],
  // The newest of an account; and the same id of an app counts once.
  indexes: [{ fields: ['customer', 'occurredAt'] }, { fields: ['customer', 'clientId'], unique: true }],
  fields: eventFields(),
})
