/**
 * `2026-11-21 19:00:00.12+00` → `2026-11-21T19:00:00.120Z`. A database that answers in UTC, as ours does, needs no
 * date to be parsed for that: at a list of documents it is a good part of the work.
 */
export const toIsoDate = (timestamp: string): string => {
  const isShortUTC = timestamp.length <= 26 && timestamp.endsWith('+00') && timestamp[10] === ' '
  if (!isShortUTC) return new Date(timestamp).toISOString()
  return `${timestamp.slice(0, 10)}T${timestamp.slice(11, 19)}.${timestamp.slice(20, -3).padEnd(3, '0')}Z`
}
