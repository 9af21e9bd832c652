const pattern =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/

/**
 * A date-time of RFC 3339, with an offset: `2027-12-24T08:00:00Z`, `2027-12-24T09:00+01:00`. Undefined when it has none,
 * or when there is no such day or time.
 */
export const parseDateTime = (value: unknown): Date | undefined => {
  if (typeof value !== 'string') return undefined
  const found = pattern.exec(value.trim())
  if (!found) return undefined
  const [year, month, day, hour, minute, second] = found
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? 0))
  const date = new Date(0)
  date.setUTCFullYear(year ?? 0, (month ?? 0) - 1, day)
  date.setUTCHours(hour ?? 0, minute, second, milliseconds(found[7]))
  const isReal =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() + 1 === month &&
    date.getUTCDate() === day &&
    date.getUTCHours() === hour &&
    date.getUTCMinutes() === minute &&
    date.getUTCSeconds() === second
  const offset = offsetMinutes(found[8], found[9], found[10])
  if (!isReal || offset === undefined) return undefined
  const moment = new Date(date.getTime() - offset * 60_000)
  // Years that the database can store as well.
  return moment.getUTCFullYear() >= 1 && moment.getUTCFullYear() <= 9999 ? moment : undefined
}

const milliseconds = (fraction = ''): number => Number(fraction.slice(0, 3).padEnd(3, '0'))

const offsetMinutes = (sign: string | undefined, hours = '0', minutes = '0'): number | undefined => {
  if (Number(hours) > 23 || Number(minutes) > 59) return undefined
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}
