import type { JsonObject } from 'payload'
import { columnsFor, type FlatTable } from './flat-table.ts'

type Update = { text: string; values: unknown[]; isPrepared: boolean }

/**
 * The update of one document of a flat table, answering it as it is afterwards.
 * @returns undefined when a value is not a plain one, such as `{ $inc: 1 }`
 */
export const flatUpdate = (table: FlatTable, id: number | string, data: JsonObject): Update | undefined => {
  if (typeof data.updatedAt !== 'string') return undefined
  const values: unknown[] = [id]
  const sets: string[] = []
  for (const [name, { column, type }] of table.stored) {
    const value: unknown = data[name]
    if (value === undefined) continue
    const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
    if (type === 'date' ? !(value === null || typeof value === 'string') : type !== 'json' && !isPlain)
      return undefined
    values.push(type === 'json' && value !== null ? JSON.stringify(value) : value)
    sets.push(`"${column}" = $${values.length}`)
  }
  const { tableName } = table
  const returning = columnsFor(table, undefined)
  const text = `update "${tableName}" set ${sets.join(', ')} where "${tableName}"."id" = $1 returning ${returning}`
  // One field and `updatedAt`: any more would make too many different statements to keep.
  return { text, values, isPrepared: sets.length <= 2 }
}
