import type { Field } from 'payload'
import { mailKinds } from '../../../emails/kinds/index.ts'
import { emailTexts } from '../../../i18n/texts/emails.ts'
import { mailingTexts } from '../../../i18n/texts/mailings.ts'
import { explainFailure } from './hooks/explain-failure.ts'
import { momentPicker } from '../../../fields/moment-picker.ts'

/** Written by the outbox only; secret links are masked in `text` before it is stored. */
export const emailFields = (): Field[] => [
  { name: 'to', type: 'text', label: emailTexts.to, required: true, index: true },
  { name: 'subject', type: 'text', label: emailTexts.subject, required: true },
  {
    name: 'text',
    type: 'textarea',
    label: emailTexts.text,
    admin: { description: emailTexts.textHelp, rows: 16, disableListColumn: true },
  },
  {
    name: 'state',
    type: 'select',
    label: emailTexts.state,
    required: true,
    defaultValue: 'queued',
    index: true,
    options: [
      { value: 'queued', label: emailTexts.stateQueued },
      { value: 'sent', label: emailTexts.stateSent },
      { value: 'failed', label: emailTexts.stateFailed },
    ],
    admin: { position: 'sidebar', components: { Cell: '/admin/cells/state-cell.tsx#StateCell' } },
  },
  {
    name: 'lastError',
    type: 'textarea',
    label: emailTexts.lastError,
    hooks: { afterRead: [explainFailure] },
    admin: { position: 'sidebar' },
  },
  {
    name: 'attempts',
    type: 'number',
    label: emailTexts.attempts,
    required: true,
    defaultValue: 0,
    admin: { position: 'sidebar' },
  },
  {
    name: 'sentAt',
    type: 'date',
    label: emailTexts.sentAt,
    admin: { position: 'sidebar', date: momentPicker },
  },
  {
    name: 'kind',
    type: 'select',
    label: emailTexts.kind,
    required: true,
    options: Object.entries(mailKinds).map(([value, { label }]) => ({ value, label })),
    admin: { position: 'sidebar' },
  },
  {
    name: 'language',
    type: 'text',
    label: emailTexts.language,
    required: true,
    admin: { position: 'sidebar' },
  },
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: emailTexts.customer,
    maxDepth: 1,
    admin: { position: 'sidebar' },
  },
  {
    name: 'user',
    type: 'relationship',
    relationTo: 'users',
    label: emailTexts.user,
    maxDepth: 1,
    admin: { position: 'sidebar' },
  },
  {
    name: 'mailing',
    type: 'relationship',
    relationTo: 'mailings',
    label: mailingTexts.mailing,
    maxDepth: 1,
    index: true,
    admin: { position: 'sidebar', condition: ({ mailing }) => Boolean(mailing) },
  },
]
