/** The time zones of a country, in browsers that know them. */
export const zonesOf = (country: string): readonly string[] => {
  try {
    const locale = new Intl.Locale(`und-${country}`)
    const read: unknown = Reflect.get(locale, 'getTimeZones')
    const zones: unknown = typeof read === 'function' ? read.call(locale) : Reflect.get(locale, 'timeZones')
    return Array.isArray(zones) ? zones.filter((zone) => typeof zone === 'string') : []
  } catch {
    return []
  }
}
