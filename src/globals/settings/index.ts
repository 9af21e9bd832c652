import type { GlobalConfig } from 'payload'
import { grant, nobody } from '../../access/grant.ts'
import { cleanFields } from '../../fields/clean-fields.ts'
import { createdAt } from '../../fields/created-at.ts'
import { updatedAt } from '../../fields/updated-at.ts'
import { language } from '../../fields/language.ts'
import { singleLineField } from '../../fields/single-line-field.ts'
import { wholeNumber } from '../../fields/whole-number.ts'
import { defaultDepth, maxDepth } from '../../domain/accounts/tree-position.ts'
import { emailAddress } from '../../fields/email-address.ts'
import { areaTexts } from '../../i18n/texts/areas.ts'
import { assertGlobalNotStale } from '../../hooks/assert-not-stale.ts'
import { brandFields } from './brand-fields.ts'
import { productAreaFields } from './product-areas.ts'
import { settingsTexts } from '../../i18n/texts/users.ts'

export const settings: GlobalConfig = {
  slug: 'settings',
  label: settingsTexts.label,
  lockDocuments: false,
  versions: false,
  access: {
    read: grant({ administrator: true, support: true }),
    update: grant({ administrator: true }),
    readVersions: nobody,
  },
  admin: {
    group: areaTexts.settings,
    hideAPIURL: true,
    components: {
      elements: {
        beforeDocumentControls: [
          '/payload/panel/send-changes.tsx#SendChanges',
          '/payload/panel/guard-back.tsx#GuardBack',
        ],
      },
    },
  },
  hooks: { beforeChange: [assertGlobalNotStale] },
  fields: cleanFields([
    {
      ...singleLineField({
        name: 'brandName',
        label: settingsTexts.brandName,
        help: settingsTexts.brandNameHelp,
        maxLength: 60,
      }),
      defaultValue: 'Clientele',
    },
    ...brandFields(),
    {
      ...emailAddress({ isRequired: false, isUnique: false, help: settingsTexts.mailFromHelp }),
      name: 'mailFrom',
      label: settingsTexts.mailFrom,
    },
    {
      ...emailAddress({ isRequired: false, isUnique: false, help: settingsTexts.mailReplyToHelp }),
      name: 'mailReplyTo',
      label: settingsTexts.mailReplyTo,
    },
    { ...language(), name: 'defaultLanguage', label: settingsTexts.defaultLanguage, defaultValue: 'en' },
    {
      name: 'tellsSwitch',
      type: 'checkbox',
      label: settingsTexts.tellsSwitch,
      defaultValue: true,
      admin: { description: settingsTexts.tellsSwitchHelp },
    },
    wholeNumber({
      name: 'passwordMinLength',
      label: settingsTexts.passwordMinLength,
      help: settingsTexts.passwordMinLengthHelp,
      defaultValue: 8,
      min: 4,
      max: 64,
    }),
    {
      name: 'passwordsByStaff',
      type: 'checkbox',
      label: settingsTexts.passwordsByStaff,
      defaultValue: false,
      admin: { description: settingsTexts.passwordsByStaffHelp },
    },
    wholeNumber({
      name: 'accountDepth',
      label: settingsTexts.accountDepth,
      help: settingsTexts.accountDepthHelp,
      defaultValue: defaultDepth,
      min: 1,
      max: maxDepth,
    }),
    wholeNumber({
      name: 'trashDays',
      label: settingsTexts.trashDays,
      help: settingsTexts.trashDaysHelp,
      defaultValue: 30,
      min: 0,
      max: 3650,
    }),
    wholeNumber({
      name: 'eventDays',
      label: settingsTexts.eventDays,
      help: settingsTexts.eventDaysHelp,
      defaultValue: 90,
      min: 1,
      max: 3650,
    }),
    productAreaFields(),
    { ...createdAt, index: false },
    { ...updatedAt, index: false },
  ]),
}
