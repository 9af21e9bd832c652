import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idArray } from '../../database/id-array.ts'
import { runSql } from '../../database/run-sql.ts'

/** How much an account itself has of each collection, by slug; and the first host names of its domains. */
export type Owned = { counts: Record<string, number>; hosts: string[] }

const hostsShown = 10

/**
 * What each of these accounts owns, in one statement. They are rows that the reader sees, and with them all that belongs
 * to them.
 */
export const readCounts = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Owned>> => {
  const owned = new Map<string, Owned>(ids.map((id) => [id, { counts: {}, hosts: [] }]))
  if (ids.length === 0) return owned
  const kinds = req.payload.config.collections.filter(({ custom }) => custom.isOwnedResource === true)
  const parts = ['users', ...kinds.map(({ slug }) => slug)].map((slug) => countOf(slug, ids))
  for (const { owner, slug, count, hosts } of await runSql(req, sql.join(parts, sql` union all `))) {
    const found = owned.get(String(owner))
    if (!found) continue
    found.counts[String(slug)] = Number(count)
    if (Array.isArray(hosts)) found.hosts.push(...hosts.map(String))
  }
  return owned
}

const countOf = (slug: string, ids: readonly string[]): SQL => {
  const table = sql.identifier(slug.replaceAll('-', '_'))
  return sql`select customer_id as owner, ${slug}::text as slug, count(*)::int as count,
      ${slug === 'domains' ? firstHosts : sql`null::text[]`} as hosts
    from ${table} as owned where customer_id = any(${idArray(ids)}) and deleted_at is null group by customer_id`
}

const firstHosts = sql`array(select hostname from domains
    where domains.customer_id = owned.customer_id and deleted_at is null
    order by hostname limit ${hostsShown})::text[]`
