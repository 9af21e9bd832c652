import type { JSONField } from 'payload'
import { translate } from '../i18n/translate.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'

/** A JSON object for apps. */
export const metadata = (access?: JSONField['access']): JSONField => ({
  name: 'metadata',
  type: 'json',
  label: customerTexts.metadata,
  access,
  custom: { isObject: true },
  validate: (value: unknown, { req }) => {
    if (value === undefined || value === null) return true
    return typeof value === 'object' && !Array.isArray(value)
      ? true
      : translate(req, customerTexts.metadataInvalid)
  },
  admin: {
    description: customerTexts.metadataHelp,
    components: { Field: '/admin/fields/json-field.tsx#JsonField' },
  },
})
