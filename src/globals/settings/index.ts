import type { GlobalConfig, PayloadRequest } from 'payload'
import { grant } from '../../access/grant.ts'
import { language } from '../../fields/language.ts'
import { line } from '../../fields/line.ts'
import { emailAddress } from '../../fields/email-address.ts'
import { say } from '../../i18n/say.ts'
import { areaTexts } from '../../i18n/texts/areas.ts'
import { settingsTexts } from '../../i18n/texts/users.ts'

export const settings: GlobalConfig = {
  slug: 'settings',
  label: settingsTexts.label,
  lockDocuments: false,
  versions: false,
  access: {
    read: grant({ administrator: true, support: true }),
    update: grant({ administrator: true }),
    readVersions: () => false,
  },
  admin: { group: areaTexts.settings, hideAPIURL: true },
  fields: [
    {
      ...line({
        name: 'brandName',
        label: settingsTexts.brandName,
        help: settingsTexts.brandNameHelp,
        maxLength: 60,
      }),
      defaultValue: 'Clientele',
    },
    {
      ...emailAddress({ isRequired: false, isUnique: false, help: settingsTexts.mailFromHelp }),
      name: 'mailFrom',
      label: settingsTexts.mailFrom,
    },
    { ...language(), name: 'defaultLanguage', label: settingsTexts.defaultLanguage, defaultValue: 'en' },
    {
      name: 'passwordMinLength',
      type: 'number',
      label: settingsTexts.passwordMinLength,
      defaultValue: 8,
      min: 4,
      max: 64,
      validate: (value: unknown, { req }: { req: PayloadRequest }) => {
        const isLength = typeof value === 'number' && Number.isInteger(value) && value >= 4 && value <= 64
        return isLength ? true : say(req, settingsTexts.passwordMinLengthInvalid)
      },
      admin: { description: settingsTexts.passwordMinLengthHelp },
    },
  ],
}
