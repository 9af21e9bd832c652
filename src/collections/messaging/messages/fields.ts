import type { Condition, Field, RelationshipField, TextareaField } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { singleLineField } from '../../../fields/single-line-field.ts'
import type { Text } from '../../../i18n/text.ts'
import { messageTexts } from '../../../i18n/texts/messages.ts'
import { translationTexts } from '../../../i18n/texts/translations.ts'
import { languageOfText } from '../translations/language-of-text.ts'
import { languagesField } from '../translations/languages-field.ts'
import { translationsField } from '../translations/translations-field.ts'
import { writtenLanguages } from '../translations/written-languages.ts'
import { recipientLists, type ListAudience, type RecipientList } from './audience.ts'
import { filterGroup } from './filter-group.ts'
import { readCount } from './read-count.ts'
import { omitValue } from '../../../hooks/omit-value.ts'
import { momentPicker } from '../../../fields/moment-picker.ts'

const isNew: Condition = (_data, _siblings, { operation }) => operation === 'create'

const isSent: Condition = (_data, _siblings, { operation }) => operation === 'update'

/** The page of a sent message shows it in its own way. */
const inListsOnly: Condition = () => false

const titleField = () => singleLineField({ name: 'title', label: messageTexts.title })

const bodyField = (): TextareaField => ({
  name: 'body',
  type: 'textarea',
  label: messageTexts.body,
  maxLength: 4000,
  admin: { rows: 6, disableListColumn: true },
})

/** Written once: a sent message is not changed. */
export const messageFields = (): Field[] => [
  { ...titleField(), required: true },
  { ...bodyField(), required: true },
  languageOfText({ condition: isNew }),
  languagesField(writtenLanguages),
  {
    name: 'translationState',
    type: 'ui',
    label: translationTexts.languages,
    admin: {
      condition: isNew,
      disableListColumn: true,
      components: { Field: '/admin/translations/translation-state.tsx#TranslationState' },
    },
  },
  translationsField({ fields: () => [titleField(), bodyField()], condition: isNew }),
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        label: messageTexts.kind,
        required: true,
        defaultValue: 'info',
        options: [
          { value: 'info', label: messageTexts.kindInfo },
          { value: 'promotional', label: messageTexts.kindPromotional },
          { value: 'tester', label: messageTexts.kindTester },
        ],
        admin: { width: '50%', description: messageTexts.kindHelp, isClearable: false },
      },
      {
        name: 'audience',
        type: 'select',
        label: messageTexts.audience,
        required: true,
        defaultValue: 'users',
        options: [
          { value: 'users', label: messageTexts.audienceUsers },
          { value: 'groups', label: messageTexts.audienceGroups },
          { value: 'accounts', label: messageTexts.audienceAccounts },
          { value: 'filter', label: messageTexts.audienceFilter },
          { value: 'everyone', label: messageTexts.audienceEveryone },
        ],
        admin: { width: '50%', isClearable: false },
      },
    ],
  },
  recipients('users', messageTexts.users),
  recipients('groups', messageTexts.groups),
  recipients('accounts', messageTexts.customers),
  filterGroup(),
  {
    name: 'recipientPreview',
    type: 'ui',
    label: messageTexts.recipientCount,
    admin: {
      condition: isNew,
      disableListColumn: true,
      components: { Field: '/admin/messages/recipient-preview.tsx#RecipientPreview' },
    },
  },
  {
    name: 'sentMessage',
    type: 'ui',
    label: messageTexts.singular,
    admin: {
      condition: isSent,
      disableListColumn: true,
      components: { Field: '/admin/messages/sent-message.tsx#SentMessage' },
    },
  },
  {
    name: 'recipientCount',
    type: 'number',
    label: messageTexts.recipientCount,
    defaultValue: 0,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, condition: inListsOnly },
  },
  readCount(),
  {
    name: 'sentAt',
    type: 'date',
    label: messageTexts.sentAt,
    access: { create: nobody, update: nobody },
    admin: {
      readOnly: true,
      date: momentPicker,
      condition: inListsOnly,
    },
  },
  {
    name: 'sender',
    type: 'relationship',
    relationTo: 'users',
    label: messageTexts.sender,
    maxDepth: 1,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, condition: inListsOnly },
  },
  // The sender may move to another account later; the message stays with this one.
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: messageTexts.customer,
    maxDepth: 1,
    index: true,
    access: { create: nobody, update: nobody },
    admin: { readOnly: true, condition: inListsOnly },
  },
]

/** Taken on create and not stored: the deliveries record the recipients. */
const recipients = (audience: ListAudience, label: Text): RelationshipField => {
  const name: RecipientList = recipientLists[audience]
  return {
    name,
    type: 'relationship',
    relationTo: name,
    hasMany: true,
    label,
    virtual: true,
    maxDepth: 0,
    custom: { createOnly: true },
    access: { update: nobody },
    // Staff get no messages.
    filterOptions: ({ relationTo }) => relationTo !== 'users' || { customer: { exists: true } },
    hooks: { afterRead: [omitValue] },
    admin: {
      readOnly: false,
      allowCreate: false,
      allowEdit: false,
      isSortable: false,
      disableListColumn: true,
      disableListFilter: true,
      condition: (data, _siblings, { operation }) => operation === 'create' && data.audience === audience,
    },
  }
}
