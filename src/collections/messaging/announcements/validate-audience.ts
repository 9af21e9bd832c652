import type { SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'
import { translate } from '../../../i18n/translate.ts'
import { announcementTexts } from '../../../i18n/texts/announcements.ts'

/** At least one audience or group is required. */
export const validateAudience: SelectFieldManyValidation = (value, options) => {
  const data: { groups?: unknown } = options.siblingData
  const isForGroups = Array.isArray(data.groups) && data.groups.length > 0
  if (!isForGroups && !value?.length) return translate(options.req, announcementTexts.chooseAudience)
  return select(value, options)
}
