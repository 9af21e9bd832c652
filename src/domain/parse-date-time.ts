const pattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-](\d{2}):(\d{2}))$/i

/**
 * A moment as RFC 3339 writes it: `2026-11-30T09:00:00Z`, or with an offset such as `+01:00`; seconds may be left out.
 * Undefined for anything else: without an offset the server's time zone would decide, and `2027-02-31` is no day.
 */
export const parseDateTime = (value: unknown): Date | undefined => {
  const parts = typeof value === 'string' ? pattern.exec(value) : null
  if (!parts) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0] =
    parts.slice(1).map((part) => Number(part ?? 0))
  const exists =
    isDay(year, month, day) &&
    hour < 24 &&
    minute < 60 &&
    second < 60 &&
    offsetHours < 24 &&
    offsetMinutes < 60
  const parsed = exists ? new Date(parts[0].toUpperCase()) : undefined
  // Years that the database can store and `toISOString` writes with four digits.
  return parsed && parsed.getUTCFullYear() >= 0 && parsed.getUTCFullYear() <= 9999 ? parsed : undefined
}

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
