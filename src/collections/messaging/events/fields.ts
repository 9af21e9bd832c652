import type { Field } from 'payload'
import { singleLineField } from '../../../fields/single-line-field.ts'
import { ownerPath } from '../../../fields/owner-path.ts'
import { eventTexts as texts } from '../../../i18n/texts/events.ts'
import { translateEvent } from './hooks/translate-event.ts'
import { momentPicker } from '../../../fields/moment-picker.ts'

/** Flat, so that a page of many is one plain select. */
export const eventFields = (): Field[] => [
  {
    ...singleLineField({ name: 'title', label: texts.title }),
    hooks: { afterRead: [translateEvent('title')] },
  },
  {
    name: 'text',
    type: 'textarea',
    label: texts.text,
    maxLength: 2000,
    hooks: { afterRead: [translateEvent('text')] },
    admin: { disableListColumn: true },
  },
  {
    name: 'data',
    type: 'json',
    label: texts.data,
    admin: { disableListColumn: true, components: { Field: '/admin/fields/json-field.tsx#JsonField' } },
  },
  { ...singleLineField({ name: 'type', label: texts.type, index: true }), required: true },
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: texts.customer,
    required: true,
    maxDepth: 1,
    admin: { position: 'sidebar' },
  },
  {
    name: 'occurredAt',
    type: 'date',
    label: texts.occurredAt,
    required: true,
    index: true,
    admin: { position: 'sidebar', date: momentPicker },
  },
  sidebar('resourceName', texts.resource),
  sidebar('resourceKind', texts.resourceKind),
  sidebar('resourceId', texts.resourceId),
  sidebar('clientId', texts.clientId),
  ownerPath(),
]

const sidebar = (
  name: string,
  label: (typeof texts)['resource' | 'resourceKind' | 'resourceId' | 'clientId'],
) => {
  const field = singleLineField({ name, label })
  return { ...field, admin: { ...field.admin, position: 'sidebar' as const } }
}
