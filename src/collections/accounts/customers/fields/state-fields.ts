import type { Field } from 'payload'
import { line } from '../../../../fields/line.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { core, derived, derivedInternal, fixed, internal } from '../access.ts'
import { effectiveStatusColumn } from '../operations/effective-status-column.ts'
import { readEffectiveStatus } from '../hooks/read-effective-status.ts'

const statusOptions = [
  { value: 'enabled', label: customerTexts.statusEnabled },
  { value: 'disabled', label: customerTexts.statusDisabled },
]

export const stateFields = (): Field[] => [
  {
    name: 'status',
    type: 'select',
    label: customerTexts.status,
    required: true,
    defaultValue: 'enabled',
    access: core,
    options: statusOptions,
    admin: {
      position: 'sidebar',
      description: customerTexts.statusHelp,
      isClearable: false,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    },
  },
  {
    name: 'statusReason',
    type: 'textarea',
    label: customerTexts.statusReason,
    maxLength: 1000,
    access: internal,
    admin: { position: 'sidebar', condition: (data) => data.status === 'disabled' },
  },
  {
    name: 'effectiveStatus',
    type: 'select',
    label: customerTexts.effectiveStatus,
    virtual: true,
    custom: { column: effectiveStatusColumn },
    access: derived,
    options: statusOptions,
    hooks: { afterRead: [readEffectiveStatus] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: customerTexts.effectiveStatusHelp,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
      disableListFilter: true,
      // It says something only where an account above is disabled.
      condition: ({ status, effectiveStatus }) => Boolean(effectiveStatus) && effectiveStatus !== status,
    },
  },
  {
    name: 'group',
    type: 'relationship',
    relationTo: 'groups',
    label: customerTexts.group,
    access: internal,
    maxDepth: 1,
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', sortOptions: 'name' },
  },
  {
    name: 'type',
    type: 'select',
    label: customerTexts.type,
    required: true,
    defaultValue: 'customer',
    access: { update: core.update },
    options: [
      { value: 'customer', label: customerTexts.typeCustomer },
      { value: 'integrator', label: customerTexts.typeIntegrator },
    ],
    admin: { position: 'sidebar', description: customerTexts.typeHelp, isClearable: false },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'customers',
    label: customerTexts.parent,
    access: fixed,
    maxDepth: 1,
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', description: customerTexts.parentHelp, sortOptions: 'name' },
  },
  {
    ...line({ name: 'path', label: customerTexts.path, maxLength: 1000, access: derivedInternal }),
    admin: { hidden: true },
  },
  {
    ...line({
      name: 'usernames',
      label: customerTexts.usernames,
      maxLength: 10_000,
      access: derivedInternal,
    }),
    admin: {
      readOnly: true,
      // A column of the list; the page of the account shows its logins instead.
      condition: () => false,
    },
  },
  {
    name: 'lastLoginAt',
    type: 'date',
    label: customerTexts.lastLoginAt,
    index: true,
    access: derived,
    admin: {
      position: 'sidebar',
      readOnly: true,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'PPp' },
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
]
