import type { Field } from 'payload'
import { nobody } from '../../../access/grant.ts'
import { effectiveStatusColumn } from '../../../database/sql/effective-status-column.ts'
import { singleLineField } from '../../../fields/single-line-field.ts'
import { metadata } from '../../../fields/metadata.ts'
import { ownAccountOfManager } from '../../../fields/own-account-of-manager.ts'
import { prefilled } from '../../../fields/prefilled.ts'
import { ownerPath } from '../../../fields/owner-path.ts'
import { validateChangedReference } from '../../../fields/validate-changed-reference.ts'
import { readEffectiveStatus } from '../../../hooks/read-effective-status.ts'
import { customerTexts } from '../../../i18n/texts/accounts.ts'
import { resourceTexts } from '../../../i18n/texts/resources.ts'

const statusOptions = [
  { value: 'enabled', label: customerTexts.statusEnabled },
  { value: 'disabled', label: customerTexts.statusDisabled },
]

type Described = { slug: string; own: Field[]; isNameRequired: boolean }

/** The fields of every resource, around those of its kind. */
export const ownedResourceFields = ({ slug, own, isNameRequired }: Described): Field[] => [
  { ...singleLineField({ name: 'name', label: resourceTexts.name }), index: true, required: isNameRequired },
  ...own,
  {
    type: 'collapsible',
    label: customerTexts.administration,
    admin: { initCollapsed: true },
    fields: [
      singleLineField({
        name: 'externalId',
        label: resourceTexts.externalId,
        help: resourceTexts.externalIdHelp,
        index: true,
      }),
      metadata(),
    ],
  },
  {
    name: 'customer',
    type: 'relationship',
    relationTo: 'customers',
    label: resourceTexts.customer,
    maxDepth: 1,
    defaultValue: prefilled('customer', ownAccountOfManager),
    // The options are what the caller may read; the server validates the value against them.
    filterOptions: () => true,
    validate: validateChangedReference,
    admin: { position: 'sidebar', description: resourceTexts.customerHelp, sortOptions: 'name' },
  },
  {
    name: 'status',
    type: 'select',
    label: resourceTexts.status,
    required: true,
    defaultValue: 'enabled',
    options: statusOptions,
    admin: {
      position: 'sidebar',
      description: resourceTexts.statusHelp,
      isClearable: false,
      components: { Cell: '/admin/cells/state-cell.tsx#StateCell' },
    },
  },
  {
    name: 'effectiveStatus',
    type: 'select',
    label: customerTexts.effectiveStatus,
    virtual: true,
    custom: { column: effectiveStatusColumn({ table: slug.replaceAll('-', '_'), path: 'owner_path' }) },
    access: { create: nobody, update: nobody },
    options: statusOptions,
    hooks: { afterRead: [readEffectiveStatus('ownerPath')] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: resourceTexts.effectiveStatusHelp,
      components: {
        Cell: '/admin/cells/effective-status-cell.tsx#EffectiveStatusCell',
        Field: '/admin/fields/effective-status-field.tsx#EffectiveStatusField',
      },
      disableListFilter: true,
    },
  },
  ownerPath(),
]
