import { grant, nobody } from '../../../access/grant.ts'
import { ownedInSubtree } from '../../../access/scopes.ts'
import { eventTexts } from '../../../i18n/texts/events.ts'
import { defineCollection } from '../../define-collection.ts'
import { postEvents } from './actions/post-events.ts'
import { eventFields } from './fields.ts'

/** The events of accounts, for their managers. Written only by `POST /api/events` and by the product. */
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
  // The newest of an account; and idempotency: an app's id is unique per account.
  indexes: [{ fields: ['customer', 'occurredAt'] }, { fields: ['customer', 'clientId'], unique: true }],
  fields: eventFields(),
})
