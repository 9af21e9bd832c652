import type { Condition, Field } from 'payload'
import { effectiveStatusColumn } from '../../../../database/sql/effective-status-column.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { readEffectiveStatus } from '../../../../hooks/read-effective-status.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { assigned, core, derived, derivedInternal, derivedManaged, managed, place } from '../access.ts'
import { ownAccountOfManager } from '../../../../fields/own-account-of-manager.ts'
import { prefilled } from '../../../../fields/prefilled.ts'
import { momentPicker } from '../../../../fields/moment-picker.ts'

const statusOptions = [
  { value: 'enabled', label: customerTexts.statusEnabled },
  { value: 'disabled', label: customerTexts.statusDisabled },
]

/** Set on create. Afterwards the status is changed in a dialog, which shows the stored values. */
const isNewAndDisabled: Condition = ({ status }, _siblings, { operation }) =>
  operation === 'create' && status === 'disabled'

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
      components: {
        Cell: '/admin/cells/state-cell.tsx#StateCell',
        Field: '/admin/dialogs/account-state.tsx#AccountState',
      },
    },
  },
  {
    name: 'statusReason',
    type: 'textarea',
    label: customerTexts.statusReason,
    maxLength: 1000,
    access: managed,
    admin: {
      position: 'sidebar',
      description: customerTexts.statusReasonHelp,
      condition: isNewAndDisabled,
    },
  },
  {
    name: 'disabledUntil',
    type: 'date',
    label: customerTexts.disabledUntil,
    index: true,
    access: managed,
    admin: {
      position: 'sidebar',
      description: customerTexts.disabledUntilHelp,
      date: momentPicker,
      condition: isNewAndDisabled,
    },
  },
  {
    name: 'effectiveStatus',
    type: 'select',
    label: customerTexts.effectiveStatus,
    virtual: true,
    custom: { column: effectiveStatusColumn({ table: 'customers', path: 'path' }) },
    access: derived,
    options: statusOptions,
    hooks: { afterRead: [readEffectiveStatus('path')] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: customerTexts.effectiveStatusHelp,
      components: { Cell: '/admin/cells/effective-status-cell.tsx#EffectiveStatusCell' },
      disableListFilter: true,
      // A column of the list; on the page of the account it is part of the status.
      condition: () => false,
    },
  },
  {
    name: 'group',
    type: 'relationship',
    relationTo: 'groups',
    label: customerTexts.group,
    access: assigned,
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
    admin: {
      position: 'sidebar',
      description: customerTexts.typeHelp,
      isClearable: false,
      components: { Field: '/admin/fields/account-type-field.tsx#AccountTypeField' },
    },
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'customers',
    label: customerTexts.parent,
    access: place,
    defaultValue: prefilled('parent', ownAccountOfManager),
    maxDepth: 1,
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', description: customerTexts.parentHelp, sortOptions: 'name' },
  },
  {
    ...singleLineField({ name: 'path', label: customerTexts.path, maxLength: 1000, access: derivedInternal }),
    admin: { hidden: true },
  },
  {
    ...singleLineField({
      name: 'usernames',
      label: customerTexts.usernames,
      maxLength: 10_000,
      access: derivedManaged,
    }),
    custom: { separator: ', ' },
    admin: {
      readOnly: true,
      // A column of the list; the page of the account shows its users instead.
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
      date: momentPicker,
      condition: (_data, _siblings, { operation }) => operation === 'update',
    },
  },
]
