import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { getTableColumns } from 'drizzle-orm'
import type { FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { toIsoDate } from './to-iso-date.ts'

/** A collection whose documents are rows of one table, without nested, repeated or localized fields. */
export type FlatTable = {
  slug: string
  tableName: string
  fields: FlattenedField[]
  /** `"customers"."first_name" as "firstName"` by the name of the field; virtual ones may bring an SQL expression. */
  columns: Map<string, string>
  /** The stored fields: column and type. */
  stored: Map<string, { column: string; type: FlattenedField['type'] }>
  /** The conversion of a field's driver value to the document's. */
  readers: [name: string, read: (value: string) => unknown][]
}

const plainTypes = new Set([
  ...['checkbox', 'code', 'date', 'email', 'json', 'number', 'radio', 'relationship', 'select', 'text'],
  ...['textarea', 'upload'],
])

const known = new WeakMap<PostgresAdapter, Map<string, FlatTable | undefined>>()

/** The collection as a flat table, or undefined when it is not one. */
export const flatTable = (adapter: PostgresAdapter, slug: string): FlatTable | undefined => {
  const tables = known.get(adapter) ?? new Map<string, FlatTable | undefined>()
  known.set(adapter, tables)
  if (!tables.has(slug)) tables.set(slug, describe(adapter, slug))
  return tables.get(slug)
}

const describe = (adapter: PostgresAdapter, slug: string): FlatTable | undefined => {
  const collections = Object.values(adapter.payload.collections)
  const fields = collections.find(({ config }) => config.slug === slug)?.config.flattenedFields
  const tableName = adapter.tableNameMap.get(slug.replaceAll('-', '_'))
  const table = tableName === undefined ? undefined : adapter.tables[tableName]
  if (!fields || tableName === undefined || !table) return undefined
  if (['_rels', '_texts', '_numbers', '_locales'].some((suffix) => adapter.tables[tableName + suffix]))
    return undefined
  if (collections.some(({ customIDType }) => customIDType === 'number')) return undefined

  const tableColumns = getTableColumns(table)
  const stored: FlatTable['stored'] = new Map()
  const columns = new Map([['id', `"${tableName}"."id" as "id"`]])
  const readers: FlatTable['readers'] = []
  for (const field of fields) {
    if ('virtual' in field && field.virtual) {
      const expression: unknown = field.custom?.column
      if (typeof expression === 'string') columns.set(field.name, `${expression} as "${field.name}"`)
      continue
    }
    const column = tableColumns[field.name]
    if (!column || !isPlain(field)) return undefined
    stored.set(field.name, { column: column.name, type: field.type })
    columns.set(field.name, `"${tableName}"."${column.name}" as "${field.name}"`)
    if (field.type === 'date') readers.push([field.name, toIsoDate])
    if (field.type === 'number') readers.push([field.name, Number.parseFloat])
  }
  return { slug, tableName, fields, columns, stored, readers }
}

/** The columns of a Payload select; all of them without one. */
export const columnsFor = ({ columns }: FlatTable, select: SelectType | undefined): string => {
  if (!select) return [...columns.values()].join(', ')
  const isInclude = getSelectMode(select) === 'include'
  const isWanted = (name: string) => (isInclude ? Boolean(select[name]) : select[name] === undefined)
  return [...columns].flatMap(([name, sql]) => (name === 'id' || isWanted(name) ? [sql] : [])).join(', ')
}

/** Converts a row to Payload's document, in place. */
export const readRow = <T extends object>({ readers }: FlatTable, row: T): T => {
  for (const [name, read] of readers) {
    const value: unknown = Reflect.get(row, name)
    if (typeof value === 'string') Reflect.set(row, name, read(value))
  }
  return row
}

const isPlain = (field: FlattenedField): boolean =>
  plainTypes.has(field.type) &&
  !('localized' in field && field.localized) &&
  !('hasMany' in field && field.hasMany) &&
  !('relationTo' in field && typeof field.relationTo !== 'string')
