import type { JsonObject } from 'payload'
import type { FlatTable } from './flat-table.ts'

export type FlatValues = { columns: string[]; values: unknown[] }

/**
 * The stored fields that `data` contains, as columns and driver values.
 * @returns undefined when a value is not a plain one, such as `{ $inc: 1 }`
 */
export const flatValues = ({ stored }: FlatTable, data: JsonObject): FlatValues | undefined => {
  const columns: string[] = []
  const values: unknown[] = []
  for (const [name, { column, type }] of stored) {
    const value: unknown = data[name]
    if (value === undefined) continue
    if (value !== null && !isPlain(type, value)) return undefined
    columns.push(`"${column}"`)
    values.push(type === 'json' && value !== null ? JSON.stringify(value) : value)
  }
  return { columns, values }
}

const isPlain = (type: string, value: unknown): boolean => {
  if (type === 'json') return true
  if (type === 'date') return typeof value === 'string'
  return ['string', 'number', 'boolean'].includes(typeof value)
}
