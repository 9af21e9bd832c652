import type { ValueInput } from './value-input.ts'

/** The value of an input while it is typed. */
export type Typed = string | boolean

/** What an input shows at first. */
export const startValue = ({ kind, value, typed, factor }: ValueInput): Typed => {
  if (kind === 'checkbox') return value === true
  if (kind === 'date' && typeof value === 'string') return localDateTime(new Date(value))
  if (factor && typeof value === 'number') return String(value / factor)
  return typed ?? (value === null ? '' : String(value))
}

/** What is sent for it: nothing typed is null. */
export const toStored = (
  { kind, factor = 1 }: ValueInput,
  typed: Typed,
): string | number | boolean | null => {
  if (typeof typed === 'boolean') return typed
  if (typed.trim() === '') return null
  if (kind === 'number') {
    const number = Number(typed.replace(',', '.'))
    return Number.isNaN(number) ? typed : Math.round(number * factor)
  }
  if (kind === 'date') return new Date(typed).toISOString()
  return kind === 'textarea' ? typed : typed.trim()
}

/** A moment as an input of the browser takes it, in the browser's time zone. */
const localDateTime = (moment: Date): string =>
  new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
