import type { PayloadRequest } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { singleLineField } from '../../../fields/single-line-field.ts'
import { translate } from '../../../i18n/translate.ts'
import { viewTexts as texts } from '../../../i18n/texts/views.ts'
import { defineCollection } from '../../define-collection.ts'
import { viewsAccess } from './access.ts'
import { stampOwner } from './hooks/stamp-owner.ts'

const maxQuery = 4000

/** Views of the lists that somebody keeps under a name, for themselves or for their colleagues. */
export const views = defineCollection({
  slug: 'views',
  area: 'accounts',
  labels: texts,
  access: viewsAccess,
  admin: {
    description: texts.description,
    // They are tabs of the lists.
    hidden: true,
    useAsTitle: 'name',
    defaultColumns: ['name', 'list', 'isShared'],
    listSearchableFields: ['name'],
  },
  hooks: { beforeChange: [stampOwner] },
  fields: [
    { ...singleLineField({ name: 'name', label: texts.name, maxLength: 60 }), required: true },
    {
      ...singleLineField({
        name: 'list',
        label: texts.list,
        help: texts.listHelp,
        maxLength: 60,
        index: true,
      }),
      required: true,
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        if (typeof value !== 'string' || value === '') return req.t('validation:required')
        const isKnown = req.payload.config.collections.some(({ slug }) => slug === value)
        return isKnown || translate(req, texts.listUnknown)
      },
    },
    singleLineField({ name: 'query', label: texts.query, help: texts.queryHelp, maxLength: maxQuery }),
    {
      name: 'isShared',
      type: 'checkbox',
      label: texts.isShared,
      defaultValue: false,
      admin: { description: texts.isSharedHelp },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'users',
      label: texts.owner,
      access: { create: nobody, update: nobody },
      maxDepth: 1,
    },
    {
      name: 'customer',
      type: 'relationship',
      relationTo: 'customers',
      label: texts.customer,
      access: { create: nobody, update: nobody },
      maxDepth: 1,
    },
  ],
})
