import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { getTableColumns, sql, type SQL } from 'drizzle-orm'
import type { FlattenedField } from 'payload'

export type Tables = Pick<DrizzleAdapter, 'tables' | 'tableNameMap' | 'payload'>

/** A table whose rows are filtered. */
export type Scope = {
  tables: Tables
  tableName: string
  fields: readonly FlattenedField[]
  /** The column of a field, by its name in the schema. */
  column: (name: string) => SQL
  /** The number of tables around this one. */
  depth: number
}

/** The rows of a collection. Their columns are objects of Drizzle, which gives them another alias where it needs one. */
export const rootScope = (tables: Tables, slug: string, fields: readonly FlattenedField[]): Scope => {
  const tableName = tableOf(tables, slug)
  const columns = columnsOf(tables, tableName)
  return { tables, tableName, fields, depth: 0, column: (name) => sql`${known(columns[name], name)}` }
}

/** The rows of a collection within a subquery, under the alias. */
export const innerScope = ({ tables, depth }: Scope, slug: string, alias: string): Scope => {
  const config = Object.values(tables.payload.collections).find((each) => each.config.slug === slug)?.config
  const tableName = tableOf(tables, slug)
  const columns = columnsOf(tables, tableName)
  return {
    tables,
    tableName,
    fields: config?.flattenedFields ?? [],
    depth: depth + 1,
    column: (name) => sql`${sql.identifier(alias)}.${sql.identifier(known(columns[name], name).name)}`,
  }
}

export const columnsOf = ({ tables }: Tables, tableName: string) => {
  const table = tables[tableName]
  if (!table) throw new Error(`There is no table ${tableName}.`)
  return getTableColumns(table)
}

const tableOf = ({ tableNameMap }: Tables, slug: string): string => {
  const name = tableNameMap.get(slug.replaceAll('-', '_'))
  if (name === undefined) throw new Error(`There is no table of ${slug}.`)
  return name
}

const known = <T>(column: T | undefined, name: string): T => {
  if (column === undefined) throw new Error(`There is no column ${name}.`)
  return column
}
