import { timeZoneAliases } from './time-zone-aliases.ts'
import { timeZones } from './time-zones.ts'

/** Every spelling in lower case, with the one that is stored. */
const spellings = new Map([
  ...timeZones.map((zone): [string, string] => [zone.toLowerCase(), zone]),
  ...[...timeZoneAliases].map(([alias, zone]): [string, string] => [alias.toLowerCase(), zone]),
])

/**
 * The IANA name of a time zone in any case, older names included: `europe/berlin` is `Europe/Berlin`, `Asia/Calcutta` is
 * `Asia/Kolkata`. Undefined when there is no such zone.
 */
export const canonicalTimeZone = (given: string): string | undefined => {
  const name = given.trim().toLowerCase()
  const zone = spellings.get(name) ?? newZone(name)
  return zone !== undefined && isFormattable(zone) ? zone : undefined
}

/** A zone that is newer than the list has the spelling of this release of Node. */
const newZone = (name: string): string | undefined =>
  Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === name)

// A formatter is expensive to create, and most accounts share a few zones.
const formattable = new Map<string, boolean>()

/** A release of Node that is older than the zone cannot format by it. */
const isFormattable = (zone: string): boolean => {
  const known = formattable.get(zone)
  if (known !== undefined) return known
  const answer = canFormat(zone)
  formattable.set(zone, answer)
  return answer
}

const canFormat = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
