import type { DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import { translate } from '../../../i18n/translate.ts'
import { announcementTexts } from '../../../i18n/texts/announcements.ts'

/** The end must be after the beginning, if there is one. */
export const validateExpireAt: DateFieldValidation = (value, options) => {
  const { publishAt }: { publishAt?: unknown } = options.siblingData
  const from = typeof publishAt === 'string' || publishAt instanceof Date ? new Date(publishAt) : new Date()
  if (value && new Date(value) <= from) return translate(options.req, announcementTexts.endsTooEarly)
  return date(value, options)
}
