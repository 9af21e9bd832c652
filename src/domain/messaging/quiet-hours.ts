/** `from` and `to` are local `HH:MM` in the time zone; past midnight when `to` is the earlier one. */
export type QuietHours = { from: string; to: string; timezone: string }

const minuteMs = 60_000
const maxMinutes = 48 * 60

export const isTimeOfDay = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

/**
 * The end of the quiet hours that a moment lies in; null when it lies in none. It is quiet while the local time is
 * between the two: where a DST change skips the end, they end with the skip, and a repeated hour is quiet both times.
 */
export const quietUntil = ({ from, to, timezone }: QuietHours, at: Date): Date | null => {
  const clock = clockOf(timezone)
  const isQuiet = (moment: number) => isBetween(clock(moment), from, to)
  if (from === to || !isQuiet(at.getTime())) return null
  // Minute by minute, since a zone's offset may change at any time: some thousand steps at most, once per night and
  // rule.
  let moment = Math.floor(at.getTime() / minuteMs) * minuteMs
  for (let step = 0; step < maxMinutes && isQuiet(moment); step += 1) moment += minuteMs
  return new Date(moment)
}

const isBetween = (time: string, from: string, to: string): boolean =>
  from < to ? time >= from && time < to : time >= from || time < to

const clockOf = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  return (moment: number) => format.format(moment)
}
