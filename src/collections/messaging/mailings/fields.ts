import type { Field, NumberField, TextareaField } from 'payload'
import { nobody } from '../../../access/grant.ts'
import type { Text } from '../../../i18n/text.ts'
import { mailingPanelTexts, mailingTexts as texts } from '../../../i18n/texts/mailings.ts'
import { sendEmailTexts } from '../../../i18n/texts/send-email.ts'
import type { SingleTextField } from '../../../fields/single-text-field.ts'
import { languageOfText } from '../translations/language-of-text.ts'
import { languagesField } from '../translations/languages-field.ts'
import { translationsField } from '../translations/translations-field.ts'
import { writtenLanguages } from '../translations/written-languages.ts'
import { choosePurpose } from './hooks/choose-purpose.ts'
import { omitValue } from '../../../hooks/omit-value.ts'
import { momentPicker } from '../../../fields/moment-picker.ts'

const subjectField = (): SingleTextField => ({
  name: 'subject',
  type: 'text',
  label: sendEmailTexts.subject,
  maxLength: 200,
  // A line break would begin another header: it is refused, and not cleaned away.
  custom: { isReadByHook: true },
})

const bodyField = (): TextareaField => ({
  name: 'body',
  type: 'textarea',
  label: texts.body,
  maxLength: 20_000,
  admin: { rows: 8, disableListColumn: true },
})

/** Written once: a sent mailing is not changed. */
export const mailingFields = (): Field[] => [
  {
    name: 'progress',
    type: 'ui',
    label: mailingPanelTexts.progress,
    admin: {
      components: { Field: '/admin/mailings/mailing-progress.tsx#MailingProgress' },
      condition: (_data, _siblings, { operation }) => operation === 'update',
      disableListColumn: true,
    },
  },
  { ...subjectField(), required: true },
  { ...bodyField(), required: true },
  languageOfText(),
  translationsField({ fields: () => [subjectField(), bodyField()] }),
  languagesField(writtenLanguages),
  {
    name: 'purpose',
    type: 'select',
    label: texts.purpose,
    required: true,
    defaultValue: 'service',
    hooks: { beforeValidate: [choosePurpose] },
    options: [
      { value: 'service', label: texts.purposeService },
      { value: 'promotion', label: texts.purposePromotion },
    ],
    admin: { position: 'sidebar', description: texts.purposeHelp },
  },
  {
    name: 'audience',
    type: 'select',
    label: texts.audience,
    required: true,
    options: [
      { value: 'filter', label: texts.audienceFilter },
      { value: 'group', label: texts.audienceGroup },
      { value: 'customers', label: texts.audienceCustomers },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'group',
    type: 'relationship',
    relationTo: 'groups',
    label: texts.group,
    maxDepth: 1,
    admin: { position: 'sidebar', condition: ({ audience }) => audience === 'group' },
  },
  { name: 'filter', type: 'json', label: texts.filter, admin: { hidden: true } },
  {
    name: 'customers',
    type: 'relationship',
    relationTo: 'customers',
    hasMany: true,
    label: texts.customers,
    virtual: true,
    maxDepth: 0,
    custom: { createOnly: true },
    access: { update: nobody },
    hooks: { afterRead: [omitValue] },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'people',
    type: 'select',
    label: texts.people,
    required: true,
    defaultValue: 'all',
    options: [
      { value: 'all', label: texts.peopleAll },
      { value: 'managers', label: texts.peopleManagers },
    ],
    admin: { position: 'sidebar' },
  },
  {
    name: 'expectedRecipients',
    type: 'number',
    label: texts.expectedRecipients,
    virtual: true,
    custom: { createOnly: true, isNeeded: true },
    access: { update: nobody },
    hooks: { afterRead: [omitValue] },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
  {
    name: 'state',
    type: 'select',
    label: texts.state,
    required: true,
    defaultValue: 'running',
    index: true,
    access: { create: nobody, update: nobody },
    options: [
      { value: 'running', label: texts.stateRunning },
      { value: 'stopping', label: texts.stateStopping },
      { value: 'stopped', label: texts.stateStopped },
      { value: 'done', label: texts.stateDone },
    ],
    admin: {
      position: 'sidebar',
      components: {
        Cell: '/admin/cells/state-cell.tsx#StateCell',
        Field: '/admin/mailings/no-field.tsx#NoField',
      },
    },
  },
  count('recipientCount', texts.recipientCount),
  count('accountCount', texts.accountCount),
  count('pendingCount', texts.pendingCount),
  count('lockedCount', texts.lockedCount),
  count('refusedCount', texts.refusedCount),
  count('optedOutCount', texts.optedOutCount),
  count('emptyAccountCount', texts.emptyAccountCount),
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: texts.customer,
    maxDepth: 1,
    index: true,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', condition: ({ customer }) => Boolean(customer) },
  },
  {
    name: 'createdBy',
    type: 'relationship',
    relationTo: 'users',
    label: texts.createdBy,
    maxDepth: 1,
    index: true,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar' },
  },
  {
    name: 'finishedAt',
    type: 'date',
    label: texts.finishedAt,
    access: { create: nobody, update: nobody },
    admin: { position: 'sidebar', date: momentPicker },
  },
]

const count = (name: string, label: Text): NumberField => ({
  name,
  type: 'number',
  label,
  defaultValue: 0,
  access: { create: nobody, update: nobody },
  admin: { position: 'sidebar' },
})
