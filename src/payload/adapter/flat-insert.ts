import type { JsonObject } from 'payload'
import { newId } from '../../database/new-id.ts'
import { columnsFor, type FlatTable } from './flat-table.ts'
import { flatValues } from './flat-values.ts'

type Statement = { text: string; values: unknown[]; isPrepared: boolean }

/** The insert of a document, returning it as stored; undefined when a value is not a plain one. */
export const flatInsert = (table: FlatTable, data: JsonObject): Statement | undefined => {
  const written = flatValues(table, data)
  if (!written) return undefined
  const places = ['$1', ...written.columns.map((_, index) => `$${index + 2}`)].join(', ')
  const columns = ['"id"', ...written.columns].join(', ')
  const text = `insert into "${table.tableName}" (${columns}) values (${places}) returning ${columnsFor(table, undefined)}`
  return { text, values: [newId(), ...written.values], isPrepared: false }
}
