import type { Language } from './language.ts'

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/** `formatDuration(10_800, 'en')`: "3 hours"; in the two largest units that are not zero. */
export const formatDuration = (seconds: number, language: Language): string => {
  let left = seconds
  const parts = units.flatMap(({ unit, seconds: size }) => {
    const count = Math.floor(left / size)
    left -= count * size
    const number = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' })
    return count > 0 ? [number.format(count)] : []
  })
  return new Intl.ListFormat(language, { type: 'unit' }).format(parts.slice(0, 2))
}
