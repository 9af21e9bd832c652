import type { Field, RelationshipField } from 'payload'
import { nobody } from '../../../../access/grant.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { ownAccountOfManager } from '../../../../fields/own-account-of-manager.ts'
import { ownerPath } from '../../../../fields/owner-path.ts'
import { prefilled } from '../../../../fields/prefilled.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { wholeNumber } from '../../../../fields/whole-number.ts'
import { alertTexts as texts } from '../../../../i18n/texts/alerts.ts'
import { resources } from '../../../resources/index.ts'
import { eventNames } from './event-names.ts'
import { quietHours } from './quiet-hours.ts'

const kinds = resources.map(({ slug, labels }) => ({ slug, label: labels?.plural ?? slug }))

export const alertRuleFields = (): Field[] => [
  { ...singleLineField({ name: 'name', label: texts.name }), required: true },
  eventNames(),
  {
    name: 'resources',
    type: 'json',
    label: texts.resources,
    // The hook of the rule validates them, with translated messages.
    validate: () => true,
    admin: {
      description: texts.resourcesHelp,
      disableListColumn: true,
      components: {
        Field: {
          path: '/admin/alerts/resource-choice-field.tsx#ResourceChoiceField',
          clientProps: { kinds },
        },
      },
    },
  },
  recipients(),
  {
    name: 'delivery',
    type: 'select',
    label: texts.delivery,
    required: true,
    defaultValue: 'email',
    options: [
      { value: 'email', label: texts.byEmail },
      { value: 'message', label: texts.byMessage },
      { value: 'both', label: texts.byBoth },
    ],
    admin: { isClearable: false },
  },
  wholeNumber({
    name: 'digestMinutes',
    label: texts.digestMinutes,
    help: texts.digestMinutesHelp,
    defaultValue: 5,
    min: 1,
    max: 1440,
  }),
  quietHours(),
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: texts.customer,
    required: true,
    maxDepth: 1,
    access: { update: nobody },
    defaultValue: prefilled('customer', ownAccountOfManager),
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', description: texts.customerHelp, sortOptions: 'name' },
  },
  {
    name: 'status',
    type: 'select',
    label: texts.status,
    required: true,
    defaultValue: 'enabled',
    options: [
      { value: 'enabled', label: texts.statusEnabled },
      { value: 'disabled', label: texts.statusDisabled },
    ],
    admin: {
      position: 'sidebar',
      description: texts.statusHelp,
      isClearable: false,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    },
  },
  ownerPath(),
]

const recipients = (): RelationshipField => ({
  name: 'recipients',
  type: 'relationship',
  relationTo: 'users',
  hasMany: true,
  label: texts.recipients,
  maxDepth: 1,
  // What the picker offers. The hook of the rule validates that new ones belong to the account; users who have left
  // since may stay in the list and get nothing.
  filterOptions: ({ data }) => ({ customer: { equals: data.customer ?? null } }),
  validate: () => true,
  admin: {
    description: texts.recipientsHelp,
    allowCreate: false,
    allowEdit: false,
    isSortable: false,
    disableListColumn: true,
  },
})
