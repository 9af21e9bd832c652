import { canonicalTimeZone } from '../domain/values/canonical-time-zone.ts'
import { customerTexts } from '../i18n/texts/accounts.ts'
import { choice } from './choice.ts'
import type { SingleTextField } from './single-text-field.ts'

/** An IANA time zone such as `Europe/Berlin`. */
export const timezone = (access?: SingleTextField['access']): SingleTextField =>
  choice({
    name: 'timezone',
    label: customerTexts.timezone,
    list: 'timezones',
    widthPercent: 60,
    read: canonicalTimeZone,
    unknown: customerTexts.timezoneUnknown,
    access,
  })
