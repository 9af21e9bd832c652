import type { Field } from 'payload'
import { line } from '../../../../fields/line.ts'
import { say } from '../../../../i18n/say.ts'
import { customerTexts } from '../../../../i18n/texts/accounts.ts'
import { internal } from '../access.ts'

export const administrationFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      line({
        name: 'agencyId',
        label: customerTexts.agencyId,
        help: customerTexts.agencyIdHelp,
        access: internal,
        index: true,
      }),
      {
        ...line({
          name: 'externalId',
          label: customerTexts.externalId,
          help: customerTexts.externalIdHelp,
          access: internal,
        }),
        unique: true,
      },
    ],
  },
  {
    name: 'notes',
    type: 'textarea',
    label: customerTexts.notes,
    maxLength: 10_000,
    access: internal,
    admin: { description: customerTexts.notesHelp },
  },
  {
    name: 'metadata',
    type: 'json',
    label: customerTexts.metadata,
    access: internal,
    validate: (value: unknown, { req }) => {
      if (value === undefined || value === null) return true
      return typeof value === 'object' && !Array.isArray(value)
        ? true
        : say(req, customerTexts.metadataInvalid)
    },
    admin: { description: customerTexts.metadataHelp },
  },
]
