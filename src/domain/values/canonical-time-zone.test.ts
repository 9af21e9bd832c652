import { expect, it } from 'vitest'
import { canonicalTimeZone } from './canonical-time-zone.ts'
import { timeZoneAliases } from './time-zone-aliases.ts'
import { timeZones } from './time-zones.ts'

const intlZones = Intl.supportedValuesOf('timeZone')

it.each([
  ['europe/berlin', 'Europe/Berlin'],
  [' ASIA/KOLKATA ', 'Asia/Kolkata'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['us/pacific', 'America/Los_Angeles'],
  ['utc', 'UTC'],
  ['Etc/UTC', 'UTC'],
  ['etc/gmt+5', 'Etc/GMT+5'],
])('spells %s as %s', (given, stored) => expect(canonicalTimeZone(given)).toBe(stored))

it.each(['', 'Mars/Olympus', '+05:00', 'SystemV/EST5', 'Europe', 'constructor'])(
  'does not know %s',
  (given) => expect(canonicalTimeZone(given)).toBeUndefined(),
)

it('spells whatever this release of Node offers as an option of the list, in any case', () => {
  const options = new Set([...timeZones, ...intlZones])
  for (const zone of intlZones) {
    const stored = canonicalTimeZone(zone.toUpperCase())
    expect(options.has(stored ?? '')).toBe(true)
    expect(canonicalTimeZone(stored ?? '')).toBe(stored)
  }
})

it('lists each zone once, and no alias among them', () => {
  expect(new Set(timeZones).size).toBe(timeZones.length)
  for (const [alias, zone] of timeZoneAliases) {
    expect(timeZones).toContain(zone)
    expect(timeZones).not.toContain(alias)
  }
})

it('means the same moment by an alias as by the zone that is stored', () => {
  const at = (timeZone: string) =>
    new Intl.DateTimeFormat('en', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(0)
  for (const [alias, zone] of timeZoneAliases) expect(at(alias)).toBe(at(zone))
})
