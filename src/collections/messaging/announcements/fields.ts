import type { Field } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { plainTextOf } from '../../../domain/rich-text/plain-text-of.ts'
import { singleLineField } from '../../../fields/single-line-field.ts'
import { richText } from '../../../fields/rich-text.ts'
import { announcementTexts as texts } from '../../../i18n/texts/announcements.ts'
import { translationTexts } from '../../../i18n/texts/translations.ts'
import { languageOfText } from '../translations/language-of-text.ts'
import { languagesField } from '../translations/languages-field.ts'
import { translationsField } from '../translations/translations-field.ts'
import { writtenLanguages } from '../translations/written-languages.ts'
import { readState } from './hooks/read-state.ts'
import { validateAudience } from './validate-audience.ts'
import { validateExpireAt } from './validate-expire-at.ts'
import { momentPicker } from '../../../fields/moment-picker.ts'

/** The maximum length: a note, not an article. */
const maxTextLength = 2000

const maxGroups = 100

const titleField = () =>
  singleLineField({ name: 'title', label: texts.title, help: texts.titleHelp, maxLength: 120 })

const bodyField = () =>
  richText({
    name: 'body',
    label: texts.body,
    help: texts.bodyHelp,
    check: (blocks) =>
      plainTextOf(blocks).length > maxTextLength
        ? { text: texts.tooLong, values: { limit: maxTextLength } }
        : undefined,
    admin: { disableListColumn: true, disableListFilter: true },
  })

export const announcementFields = (): Field[] => [
  { ...titleField(), required: true },
  {
    name: 'kind',
    type: 'select',
    label: texts.kind,
    required: true,
    defaultValue: 'info',
    options: [
      { value: 'info', label: texts.kinds.info },
      { value: 'success', label: texts.kinds.success },
      { value: 'warning', label: texts.kinds.warning },
      { value: 'danger', label: texts.kinds.danger },
    ],
    admin: {
      isClearable: false,
      description: texts.kindHelp,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    },
  },
  bodyField(),
  languageOfText(),
  languagesField(writtenLanguages),
  {
    name: 'translationState',
    type: 'ui',
    label: translationTexts.languages,
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/translations/translation-state.tsx#TranslationState' },
    },
  },
  translationsField({ fields: () => [titleField(), bodyField()] }),
  {
    name: 'audience',
    type: 'select',
    hasMany: true,
    label: texts.audience,
    options: [
      { value: 'staff', label: texts.audienceStaff },
      { value: 'integrators', label: texts.audienceIntegrators },
      { value: 'customers', label: texts.audienceCustomers },
      { value: 'sign_in', label: texts.audienceSignIn },
    ],
    validate: validateAudience,
    admin: {
      components: { Field: '/admin/announcements/audience-field.tsx#AudienceField' },
    },
  },
  {
    name: 'groups',
    type: 'relationship',
    relationTo: 'groups',
    hasMany: true,
    maxRows: maxGroups,
    maxDepth: 1,
    label: texts.groups,
    admin: {
      description: texts.groupsHelp,
      allowCreate: false,
      allowEdit: false,
      isSortable: false,
      sortOptions: 'name',
    },
  },
  {
    name: 'preview',
    type: 'ui',
    label: texts.preview,
    admin: {
      disableListColumn: true,
      components: { Field: '/admin/announcements/announcement-preview.tsx#AnnouncementPreview' },
    },
  },
  {
    name: 'times',
    type: 'ui',
    label: texts.state,
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/admin/announcements/announcement-times.tsx#AnnouncementTimes' },
    },
  },
  {
    name: 'publishAt',
    type: 'date',
    label: texts.publishAt,
    index: true,
    admin: { position: 'sidebar', date: momentPicker, description: texts.publishAtHelp },
  },
  {
    name: 'expireAt',
    type: 'date',
    label: texts.expireAt,
    index: true,
    validate: validateExpireAt,
    admin: { position: 'sidebar', date: momentPicker, description: texts.expireAtHelp },
  },
  {
    name: 'dismissible',
    type: 'checkbox',
    label: texts.dismissible,
    defaultValue: true,
    admin: {
      position: 'sidebar',
      description: texts.dismissibleHelp,
      disableListColumn: true,
    },
  },
  {
    name: 'state',
    type: 'select',
    label: texts.state,
    virtual: true,
    access: { create: nobody, update: nobody },
    options: [
      { value: 'scheduled', label: texts.states.scheduled },
      { value: 'shown', label: texts.states.shown },
      { value: 'expired', label: texts.states.expired },
    ],
    hooks: { afterRead: [readState] },
    admin: {
      readOnly: true,
      disableListFilter: true,
      // A column of the list; on the page of an announcement it is part of its times.
      condition: () => false,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    },
  },
]
