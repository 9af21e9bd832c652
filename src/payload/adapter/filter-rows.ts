import type { DrizzleAdapter } from '@payloadcms/drizzle'
import { sql, type SQL } from 'drizzle-orm'
import type { DatabaseAdapter, Payload, SanitizedCollectionConfig, Where } from 'payload'
import { compileWhere } from './filters/compile-where.ts'

/** A collection's table and a filter of its documents, for a custom statement. */
export type FilteredRows = { table: SQL; filter: SQL }

/** A filter in SQL, compiled as for reads, so that an access rule has the same meaning in custom statements. */
export const filterRows = (
  { db }: Payload,
  { slug, flattenedFields: fields }: SanitizedCollectionConfig,
  where: Where,
): FilteredRows => {
  if (!isDrizzle(db)) throw new Error('The database is not PostgreSQL.')
  const tableName = db.tableNameMap.get(slug.replaceAll('-', '_'))
  if (tableName === undefined) throw new Error(`There is no table of ${slug}.`)
  const filter = compileWhere(db, { slug, fields }, where) ?? sql`true`
  return { table: sql`${sql.identifier(tableName)}`, filter }
}

const isDrizzle = (db: DatabaseAdapter): db is DatabaseAdapter & DrizzleAdapter => db.idType !== undefined
