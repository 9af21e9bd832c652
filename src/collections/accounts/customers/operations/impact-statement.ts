import { sql, type SQL } from 'drizzle-orm'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import type { Status } from '../../../../domain/accounts/effective-status.ts'

type Asked = {
  path: string
  /** The status of the accounts above, and of the account itself if its own status is enabled. */
  line: Status
  /** Slugs of the kinds of resources. */
  kinds: readonly string[]
  /** Whether the effective status is needed. */
  isSwitch: boolean
}

/**
 * Everything in a subtree outside of the trash, counted by kind, own status and the effective status that its account
 * has while the given account is enabled: rows of `kind`, `own`, `line`, `count`. All rows are counted once, as a range
 * of the index of their paths; the subtree of an account disabled by its own status is a range within and is counted
 * separately. No account is looked up per resource.
 */
export const impactStatement = ({ path, line, kinds, isSwitch }: Asked): SQL => {
  const isSplit = isSwitch && line === 'enabled'
  const counted = (kind: string, table: string, column: 'path' | 'owner_path', isOn: SQL) => {
    const rows = (within: SQL) => sql`from ${sql.identifier(table)} where ${within} and deleted_at is null`
    const all = sql`
      select ${kind}::text as kind, ${isOn} as is_on, count(*) as in_all, 0 as in_off
      ${rows(inSubtree(column, path))} group by is_on`
    if (!isSplit) return all
    const below = sql`${sql.identifier(column)} >= off.path and ${sql.identifier(column)} < off.before`
    const split = sql`
      select ${kind}, is_on, 0, sum(count)
      from off cross join lateral (select ${isOn} as is_on, count(*) ${rows(below)} group by is_on) as owned
      group by is_on`
    return sql`${all} union all ${split}`
  }
  const counts = [
    counted('customers', 'customers', 'path', sql`true`),
    counted(
      'users',
      'users',
      'owner_path',
      sql`(locked is not true and activation is distinct from 'pending')`,
    ),
    ...kinds.map((kind) => counted(kind, kind.replaceAll('-', '_'), 'owner_path', sql`status = 'enabled'`)),
  ]
  return sql`
    with ${outermostOff(path)}, counted as (${sql.join(counts, sql` union all `)})
    select kind, case when is_on then 'enabled' else 'disabled' end as own, split.line, sum(split.count)::int as count
    from counted, lateral (values (${line}, in_all - in_off), ('disabled', in_off)) as split (line, count)
    group by 1, 2, 3`
}

/**
 * The accounts below that are disabled by their own status, each as the range of its subtree; ranges inside another are
 * omitted.
 */
const outermostOff = (path: string): SQL => sql`
  off as materialized (
    select path, before from (
      select path, before, max(before) over (order by path rows between unbounded preceding and 1 preceding) as covered
      from (
        select path, left(path, -1) || '0' as before from customers
        where ${inSubtree('path', path)} and path <> ${path} and status = 'disabled' and deleted_at is null
      ) as below
    ) as each
    where covered is null or path >= covered
  )`
