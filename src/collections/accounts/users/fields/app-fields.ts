import type { CheckboxField, Field, PayloadRequest, RelationshipField } from 'payload'
import { timezone } from '../../../../fields/timezone.ts'
import { validateChangedReference } from '../../../../fields/validate-changed-reference.ts'
import { translate } from '../../../../i18n/translate.ts'
import type { Text } from '../../../../i18n/text.ts'
import { userTexts } from '../../../../i18n/texts/users.ts'
import { streamSourceTexts } from '../../../resources/stream-sources/texts.ts'
import { byManager, byOwner } from '../access.ts'
import { pinField } from './secret-fields.ts'

const maximumSeconds = 31_536_000

/** The settings of a user for apps: content, time and messages. */
export const appFields = (): Field[] => [
  {
    type: 'row',
    fields: [
      streamSource('channelStreamSource', 'channel', userTexts.channelStreamSource),
      streamSource('vodStreamSource', 'vod', userTexts.vodStreamSource),
    ],
  },
  {
    type: 'row',
    fields: [
      pinField(),
      {
        name: 'activityTimeout',
        type: 'number',
        label: userTexts.activityTimeout,
        defaultValue: 10_800,
        min: 0,
        max: maximumSeconds,
        access: byManager,
        validate: (value: unknown, { req }: { req: PayloadRequest }) => {
          if (value === undefined || value === null) return true
          const isSeconds =
            typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= maximumSeconds
          return isSeconds ? true : translate(req, userTexts.wholeSeconds)
        },
        admin: { description: userTexts.activityTimeoutHelp, step: 60, width: '50%' },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      timezone(byOwner),
      checkbox('autoTimezone', userTexts.autoTimezone, userTexts.autoTimezoneHelp, byOwner),
    ],
  },
  {
    type: 'row',
    fields: [
      checkbox('getMessages', userTexts.getMessages, userTexts.getMessagesHelp, byOwner, true),
      checkbox('receiveAds', userTexts.receiveAds, userTexts.receiveAdsHelp, byOwner),
      checkbox('showAdultContent', userTexts.showAdultContent, undefined, byManager),
      checkbox('isTester', userTexts.isTester, userTexts.isTesterHelp, byManager),
    ],
  },
]

export const checkbox = (
  name: string,
  label: Text,
  help: Text | undefined,
  access: CheckboxField['access'],
  defaultValue = false,
): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue,
  access,
  admin: { ...(help && { description: help }) },
})

/** The server validates against `filterOptions` too, so a source of another kind cannot be chosen over the API. */
const streamSource = (name: string, kind: 'channel' | 'vod', label: Text): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: 'stream-sources',
  label,
  access: byManager,
  maxDepth: 0,
  filterOptions: { kind: { equals: kind } },
  validate: validateChangedReference,
  admin: {
    description: kind === 'channel' ? streamSourceTexts.kindChannel : streamSourceTexts.kindVod,
    width: '50%',
  },
})
