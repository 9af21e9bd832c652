/** A day that exists, as `2026-11-30`. */
export const isPlainDate = (value: unknown): value is string => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const midnight = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(value)
}

export type Day = { start: Date; end: Date }

/** The moments at which a day begins and the next one does, in a time zone: 23 to 25 hours, as its clocks go. */
export const dayInZone = (date: string, timeZone: string): Day => {
  const midnight = new Date(`${date}T00:00:00Z`).getTime()
  const dateOf = formatOf(timeZone)
  const next = new Date(midnight + dayMs).toISOString().slice(0, 10)
  return { start: beginOf(date, midnight, dateOf), end: beginOf(next, midnight + dayMs, dateOf) }
}

const dayMs = 86_400_000

/** The first moment with that date or a later one: a zone may skip midnight, and even a whole day. */
const beginOf = (date: string, midnight: number, dateOf: (moment: number) => string): Date => {
  let before = midnight - dayMs
  let since = midnight + dayMs
  while (since - before > 1) {
    const middle = Math.floor((before + since) / 2)
    if (dateOf(middle) >= date) since = middle
    else before = middle
  }
  return new Date(since)
}

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timeZone: string) => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      era: 'short',
    })
  formats.set(timeZone, format)
  return (moment: number): string => {
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]))
    // Before the year 1 there is no earlier date to tell from.
    if (parts.get('era') !== 'AD') return ''
    return `${String(parts.get('year')).padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`
  }
}
