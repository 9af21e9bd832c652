import type { Field, RelationshipField } from 'payload'
import { nobody } from '../../../../access/grant.ts'
import { singleLineField } from '../../../../fields/single-line-field.ts'
import { metadata } from '../../../../fields/metadata.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { internal, managed, ownName } from '../access.ts'

export const administrationFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      singleLineField({
        name: 'agencyId',
        label: customerTexts.agencyId,
        help: customerTexts.agencyIdHelp,
        access: managed,
        index: true,
      }),
      {
        ...singleLineField({
          name: 'externalId',
          label: customerTexts.externalId,
          help: customerTexts.externalIdHelp,
          access: managed,
        }),
        unique: true,
      },
    ],
  },
  homeDashboard(),
  {
    name: 'notes',
    type: 'textarea',
    label: customerTexts.notes,
    maxLength: 10_000,
    access: internal,
    admin: { description: customerTexts.notesHelp },
  },
  metadata(managed),
]

/** The server validates against `filterOptions` too: only dashboards of the account itself. */
const homeDashboard = (): RelationshipField => ({
  name: 'homeDashboard',
  type: 'relationship',
  relationTo: 'dashboards',
  label: customerTexts.homeDashboard,
  access: { update: ownName.update, create: nobody },
  maxDepth: 1,
  filterOptions: ({ id }) => ({ customer: { equals: id ?? null } }),
  validate: validateChangedReference,
  admin: {
    description: customerTexts.homeDashboardHelp,
    condition: (_data, _siblings, { operation }) => operation === 'update',
  },
})
