import { describe, expect, it } from 'vitest'
import { countryCodes } from './country-codes.ts'
import { zonesOf } from './country-zones.ts'
import { timeZones } from './time-zones.ts'

describe('zonesOf', () => {
  it('knows the zones of every country in which people live', () => {
    expect(countryCodes.filter((code) => zonesOf(code).length === 0)).toEqual(['BV', 'HM'])
  })

  it('names only zones that can be chosen, and every place among them', () => {
    const named = new Set(countryCodes.flatMap((code) => zonesOf(code)))
    expect([...named].filter((zone) => !timeZones.includes(zone))).toEqual([])
    expect(
      timeZones.filter((zone) => !named.has(zone) && !zone.startsWith('Etc/') && zone !== 'UTC'),
    ).toEqual([])
  })

  it.each([
    ['AL', 'Europe/Tirane'],
    ['DE', 'Europe/Berlin'],
    ['US', 'America/New_York'],
    ['RU', 'Europe/Moscow'],
    ['AU', 'Australia/Sydney'],
    ['UA', 'Europe/Kyiv'],
    ['XK', 'Europe/Belgrade'],
  ])('names the zone of most people in %s first', (country, zone) => {
    expect(zonesOf(country)[0]).toBe(zone)
  })

  it('knows none of an unknown country', () => {
    expect(zonesOf('ZZ')).toEqual([])
  })
})
