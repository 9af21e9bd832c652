import type { JsonObject } from 'payload'
import { columnsFor, type FlatTable } from './flat-table.ts'
import { flatValues } from './flat-values.ts'

type Statement = { text: string; values: unknown[]; isPrepared: boolean }

/** The update of one document, returning it as stored; undefined when a value is not a plain one. */
export const flatUpdate = (
  table: FlatTable,
  id: number | string,
  data: JsonObject,
): Statement | undefined => {
  const written = typeof data.updatedAt === 'string' ? flatValues(table, data) : undefined
  if (!written) return undefined
  const { tableName } = table
  const sets = written.columns.map((column, index) => `${column} = $${index + 2}`).join(', ')
  const returning = columnsFor(table, undefined)
  const text = `update "${tableName}" set ${sets} where "${tableName}"."id" = $1 returning ${returning}`
  // One field and `updatedAt`: more would create too many different statements to cache.
  return { text, values: [id, ...written.values], isPrepared: written.columns.length <= 2 }
}
