import { sql, type SQL } from 'drizzle-orm'
import { scopeFilter } from '../../../../access/scope-filter.ts'
import { idArray } from '../../../../database/id-array.ts'
import { idsInPath } from '../../../../database/sql/ids-in-path.ts'
import type { Actor } from '../../../../kernel/actor.ts'

type Asked = { ids: readonly string[]; actor: Actor; kinds: readonly string[] }

/** How many of the accounts there are in the caller's sight, and how many of those lie below none of the others. */
export const selectedStatement = ({ ids, actor }: Omit<Asked, 'kinds'>): SQL => sql`
  with ${chosen(ids, actor)}
  select (select count(*)::int from chosen) as selected, (select count(*)::int from roots) as roots`

/**
 * Everything outside of the trash in the subtrees of several accounts, each document once: rows of `kind`, `isOn`, `all`,
 * `offNow`, `offAfter`. Subtrees are ranges of paths; one inside another is left out. So are those that are off: below an
 * account that is disabled, with the chosen ones (`now`) and without (`after`).
 */
export const bulkImpactStatement = ({ ids, actor, kinds }: Asked): SQL => {
  const count = (kind: string, table: string, column: 'path' | 'owner_path', isOn: SQL) =>
    sql.join(
      (['roots', 'off_now', 'off_after'] as const).map((ranges) => {
        const at = (name: typeof ranges) => (name === ranges ? sql`sum(owned.count)` : sql`0`)
        return sql`
          select ${kind}::text as kind, owned.is_on, ${at('roots')} as in_all, ${at('off_now')} as in_now,
            ${at('off_after')} as in_after
          from ${sql.raw(ranges)} as range cross join lateral (
            select ${isOn} as is_on, count(*) from ${sql.identifier(table)}
            where ${sql.identifier(column)} >= range.path and ${sql.identifier(column)} < range.before
              and deleted_at is null
            group by 1
          ) as owned group by owned.is_on`
      }),
      sql` union all `,
    )
  const counts = [
    count('customers', 'customers', 'path', sql`true`),
    count(
      'users',
      'users',
      'owner_path',
      sql`(locked is not true and activation is distinct from 'pending')`,
    ),
    ...kinds.map((kind) => count(kind, kind.replaceAll('-', '_'), 'owner_path', sql`status = 'enabled'`)),
  ]
  return sql`
    with ${chosen(ids, actor)}, ${off}, counted as (${sql.join(counts, sql` union all `)})
    select kind, is_on as "isOn", sum(in_all)::int as "all", sum(in_now)::int as "offNow",
      sum(in_after)::int as "offAfter"
    from counted group by 1, 2`
}

/** Of ranges in the order of their paths, those that lie in no other. */
const outermost = (ranges: SQL): SQL => sql`
  select path, before from (
    select path, before, max(before) over (order by path, before desc rows between unbounded preceding and 1 preceding) as covered
    from (${ranges}) as each
  ) as ordered
  where covered is null or path >= covered`

const chosen = (ids: readonly string[], actor: Actor): SQL => sql`
  chosen as materialized (
    select id, path, left(path, -1) || '0' as before from customers
    where id = any(${idArray(ids)}) and deleted_at is null ${scopeFilter(actor)}
  ),
  roots as materialized (${outermost(sql`select path, before from chosen`)})`

/** Below a disabled account above a root lies all of that root. */
const off: SQL = sql`
  off as materialized (
    select roots.path, roots.before, false as is_chosen from roots where exists (
      select from customers as above
      where above.id = any(${sql.raw(idsInPath('roots.path'))}) and above.path <> roots.path
        and above.status = 'disabled'
    )
    union all
    select below.path, left(below.path, -1) || '0', exists (select from chosen where chosen.id = below.id)
    from roots join customers as below on below.path >= roots.path and below.path < roots.before
    where below.status = 'disabled' and below.deleted_at is null
  ),
  off_now as materialized (${outermost(sql`select path, before from off`)}),
  off_after as materialized (${outermost(sql`select path, before from off where not is_chosen`)})`
