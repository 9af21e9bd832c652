import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { DatabaseAdapter, SelectType, Sort, Where } from 'payload'
import { countLimit } from './bounded-counts.ts'
import { compileWhere } from './filters/compile-where.ts'
import { columnsFor, type FlatTable } from './flat-table.ts'

type Asked = {
  where: Where | undefined
  sort: Sort | undefined
  select: SelectType | undefined
  locale: string | undefined
  /** Undefined means all. */
  limit: number | undefined
  offset: number
  /** Adds the column `_total`. */
  withTotal: boolean
}

export type FlatQuery = { text: string; values: unknown[]; isPrepared: boolean; total: string }

const dialect = new PgDialect()

/**
 * One select for documents of a flat table. The order is built by Payload's own builder.
 * @returns undefined when it needs other tables
 */
export const flatQuery = (
  adapter: PostgresAdapter,
  table: FlatTable,
  asked: Asked,
): FlatQuery | undefined => {
  const { slug, tableName, fields } = table
  const { db } = adapter.payload
  if (!isDrizzle(db)) return undefined
  const { limit, offset, locale } = asked
  const sort = Array.isArray(asked.sort) ? [...asked.sort] : asked.sort
  const { joins, orderBy } = buildQuery({ adapter: db, fields, locale, sort, tableName, where: {} })
  if (joins.length > 0) return undefined
  const where = compileWhere(db, { slug, fields }, asked.where ?? {})

  const filter = where && dialect.sqlToQuery(where)
  const isById = filter !== undefined && isAboutOne(filter.sql, tableName)
  const order = orderBy.map(({ column, order: direction }) => dialect.sqlToQuery(direction(column)))
  if (order.some(({ params }) => params.length > 0)) return undefined

  const total = totalOf(tableName, filter?.sql)
  const text = [
    `select ${columnsFor(table, asked.select)}${asked.withTotal ? `, (${total}) as "_total"` : ''} from "${tableName}"`,
    ...(filter ? [`where ${filter.sql}`] : []),
    ...(isById && limit === 1 ? [] : [`order by ${order.map(({ sql }) => sql).join(', ')}`]),
    ...(limit === undefined ? [] : [`limit ${limit}`]),
    ...(offset > 0 ? [`offset ${offset}`] : []),
  ].join(' ')
  // A generic plan can be bad for other values of a filter, except for one id and without a filter.
  const isWhole = !filter || isNotTrashed(filter.sql, tableName)
  return { text, values: filter?.params ?? [], isPrepared: offset === 0 && (isById || isWhole), total }
}

/** `id = $1`, possibly with further conditions. */
const isAboutOne = (filter: string, tableName: string): boolean =>
  filter.includes(`"${tableName}"."id" = $`) && !filter.includes(' or ')

/** Everything except trashed rows, which are few: counted like the whole table. */
const isNotTrashed = (filter: string, tableName: string): boolean =>
  filter.replace(/^\((.*)\)$/, '$1') === `"${tableName}"."deleted_at" is null`

/** The count: exact up to a limit, and for a large table the planner's estimate. */
const totalOf = (tableName: string, filter: string | undefined): string => {
  const bounded = (condition: string) =>
    `select count(*)::int from (select from "${tableName}" ${condition} limit ${countLimit + 1}) as bounded`
  if (filter !== undefined && !isNotTrashed(filter, tableName)) return bounded(`where ${filter}`)
  return `select case when reltuples > ${countLimit} then reltuples::int else (${bounded(filter === undefined ? '' : `where ${filter}`)}) end
    from pg_class where oid = '"${tableName}"'::regclass`
}

const isDrizzle = (db: DatabaseAdapter): db is DatabaseAdapter & DrizzleAdapter => db.idType !== undefined
