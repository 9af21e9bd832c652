import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { DatabaseAdapter, SelectType, Sort, Where } from 'payload'
import { countLimit } from './bounded-counts.ts'
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
 * One select for documents of a flat table. Filter and order are made by Payload's own builder, so that access rules
 * mean here what they mean everywhere.
 * @returns undefined when other tables are needed
 */
export const flatQuery = (
  adapter: PostgresAdapter,
  table: FlatTable,
  asked: Asked,
): FlatQuery | undefined => {
  const { tableName, fields } = table
  const { db } = adapter.payload
  if (!isDrizzle(db)) return undefined
  const { limit, offset, locale } = asked
  const sort = Array.isArray(asked.sort) ? [...asked.sort] : asked.sort
  const { joins, where, orderBy } = buildQuery({
    adapter: db,
    fields,
    locale,
    sort,
    tableName,
    where: asked.where ?? {},
  })
  if (joins.length > 0) return undefined

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
  // A plan that was made for other values of a filter can be a bad one, except for one id and for no filter at all.
  const isWhole = !filter || isNotTrashed(filter.sql, tableName)
  return { text, values: filter?.params ?? [], isPrepared: offset === 0 && (isById || isWhole), total }
}

/** `id = $1`, and perhaps more that holds for it. */
const isAboutOne = (filter: string, tableName: string): boolean =>
  filter.includes(`"${tableName}"."id" = $`) && !filter.includes(' or ')

/** Everything but what lies in the trash, which is little: a whole table for all that counts. */
const isNotTrashed = (filter: string, tableName: string): boolean =>
  filter.replace(/^\((.*)\)$/, '$1') === `"${tableName}"."deleted_at" is null`

/** How many there are: up to a limit, and of a large table what the planner knows. */
const totalOf = (tableName: string, filter: string | undefined): string => {
  const bounded = (condition: string) =>
    `select count(*)::int from (select from "${tableName}" ${condition} limit ${countLimit + 1}) as bounded`
  if (filter !== undefined && !isNotTrashed(filter, tableName)) return bounded(`where ${filter}`)
  return `select case when reltuples > ${countLimit} then reltuples::int else (${bounded(filter === undefined ? '' : `where ${filter}`)}) end
    from pg_class where oid = '"${tableName}"'::regclass`
}

const isDrizzle = (db: DatabaseAdapter): db is DatabaseAdapter & DrizzleAdapter => db.idType !== undefined
