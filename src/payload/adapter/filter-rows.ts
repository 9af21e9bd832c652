import { buildQuery, type DrizzleAdapter } from '@payloadcms/drizzle'
import { sql, type SQL } from 'drizzle-orm'
import type { DatabaseAdapter, Payload, SanitizedCollectionConfig, Where } from 'payload'

/** A collection's table and a filter of its documents, for a custom statement. */
export type FilteredRows = { table: SQL; filter: SQL }

/**
 * A filter in SQL, built by Payload's own builder, so that an access rule has the same meaning in custom statements.
 * For filters on columns of the table itself.
 */
export const filterRows = (
  { db }: Payload,
  { slug, flattenedFields: fields }: SanitizedCollectionConfig,
  where: Where,
): FilteredRows => {
  if (!isDrizzle(db)) throw new Error('The database is not PostgreSQL.')
  const tableName = db.tableNameMap.get(slug.replaceAll('-', '_'))
  if (tableName === undefined) throw new Error(`There is no table of ${slug}.`)
  const built = buildQuery({ adapter: db, fields, tableName, where, sort: undefined, locale: undefined })
  if (built.joins.length > 0) throw new Error(`A filter of ${slug} needs more than its own table.`)
  return { table: sql`${sql.identifier(tableName)}`, filter: built.where ?? sql`true` }
}

const isDrizzle = (db: DatabaseAdapter): db is DatabaseAdapter & DrizzleAdapter => db.idType !== undefined
