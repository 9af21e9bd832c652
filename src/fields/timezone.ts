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
    isKnown: isTimezone,
    unknown: customerTexts.timezoneUnknown,
    access,
  })

// A formatter is expensive to create, and most accounts share a few zones.
const knownZones = new Set<string>()

const isTimezone = (zone: string): boolean => {
  if (knownZones.has(zone)) return true
  if (!exists(zone)) return false
  knownZones.add(zone)
  return true
}

const exists = (zone: string): boolean => {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(zone)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
