import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'

/** Filtered lists are counted up to this limit; the exact number above it is not worth its cost. */
export const countLimit = 10_000

/**
 * Each list counts its matches before it reads them. The stock count visits all of them; here a filtered list is
 * counted up to `countLimit` + 1 and a large unfiltered table is estimated from the planner's statistics.
 */
export const boundedCounts = (adapter: PostgresAdapter): void => {
  const { countDistinct } = adapter

  adapter.countDistinct = async function (args) {
    if (args.joins.length > 0 || args.column) return countDistinct.call(this, args)
    const table = adapter.tables[args.tableName]
    const bounded = args.db
      .select({ one: sql`1` })
      .from(table)
      .where(args.where)
      .limit(countLimit + 1)
      .as('bounded')
    const [row] = await args.db.select({ count: sql<string>`count(*)` }).from(bounded)
    const count = Number(row?.count ?? 0)
    if (count <= countLimit || args.where) return count
    const estimate = await args.db.execute(
      sql`select reltuples::bigint as count from pg_class where oid = ${args.tableName}::regclass`,
    )
    return Math.max(count, Number(estimate.rows[0]?.count ?? 0))
  }
}
