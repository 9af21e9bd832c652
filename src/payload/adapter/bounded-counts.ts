import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from 'drizzle-orm'
import type { FindArgs, PaginatedDocs, TypeWithID } from 'payload'

/** Filtered lists are counted up to this limit; the exact number above it is not worth its cost. */
export const countLimit = 10_000

/**
 * Each list counts its matches before it reads them. The stock count visits all of them; here a filtered list is
 * counted up to `countLimit` + 1 and a large unfiltered table is estimated from the planner's statistics. A number that
 * is not exact is called so in the answer: `totalDocsIsEstimate`.
 */
export const boundedCounts = (adapter: PostgresAdapter): void => {
  const { countDistinct } = adapter
  const count = adapter.count.bind(adapter)
  const find = adapter.find.bind(adapter)

  adapter.count = async (args) => {
    const { totalDocs } = await count(args)
    const answer = { totalDocs, totalDocsIsEstimate: totalDocs > countLimit }
    return answer
  }

  adapter.find = async <T = TypeWithID>(args: FindArgs): Promise<PaginatedDocs<T>> => {
    const found = await find<T>(args)
    if ('totalDocsIsEstimate' in found) return found
    const totalDocsIsEstimate = args.pagination !== false && found.totalDocs > countLimit
    if (!totalDocsIsEstimate) return Object.assign(found, { totalDocsIsEstimate })
    // The number does not tell whether a page follows; a full page suggests it.
    const page = found.page ?? 1
    const hasNextPage = found.docs.length === found.limit
    return Object.assign(found, { totalDocsIsEstimate, hasNextPage, nextPage: hasNextPage ? page + 1 : null })
  }

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
