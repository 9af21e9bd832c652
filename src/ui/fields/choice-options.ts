import { languages, type Language } from '../../i18n/language.ts'
import { countryCodes } from '../../domain/values/country-codes.ts'
import { timeZones } from '../../domain/values/time-zones.ts'
import { countryName } from './country-name.ts'

export type ChoiceList = 'countries' | 'timezones' | 'languages'

type Option = { value: string; label: string }

const made = new Map<string, Option[]>()

/** The options of a select, named and sorted in the reader's language. Cached for each language. */
export const choiceOptions = (list: ChoiceList, language: Language): Option[] => {
  const key = `${list} ${language}`
  const known = made.get(key)
  if (known) return known
  const options = makers[list](language)
  made.set(key, options)
  return options
}

const makers: Record<ChoiceList, (language: Language) => Option[]> = {
  countries: (language) =>
    countryCodes
      .map((value) => ({ value, label: countryName(value, language) }))
      .sort((a, b) => a.label.localeCompare(b.label, language)),
  languages: (language) =>
    languages.map((value) => ({
      value,
      label: new Intl.DisplayNames([language], { type: 'language' }).of(value) ?? value,
    })),
  timezones: (language) => timeZones.map((value) => ({ value, label: timezoneLabel(value, language) })),
}

/** "Europe/Berlin (UTC+1) – Central European Time" */
const timezoneLabel = (zone: string, language: Language): string => {
  const place = zone.replaceAll('_', ' ')
  if (!isKnown(zone)) return place
  const offset = zoneName(zone, 'en', 'shortOffset').replace('GMT', 'UTC')
  const name = zoneName(zone, language, 'longGeneric')
  return name.startsWith('GMT') || name === place ? `${place} (${offset})` : `${place} (${offset}) – ${name}`
}

const zoneName = (timeZone: string, language: string, timeZoneName: 'shortOffset' | 'longGeneric'): string =>
  new Intl.DateTimeFormat(language, { timeZone, timeZoneName })
    .formatToParts(new Date())
    .find(({ type }) => type === 'timeZoneName')?.value ?? ''

/** An old browser may lack a new zone, which is an option all the same. */
const isKnown = (timeZone: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone }))
  } catch {
    return false
  }
}
