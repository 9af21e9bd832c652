import { sql, type SQL } from 'drizzle-orm'
import { effectiveStatusColumn } from '../../../../database/effective-status-column.ts'
import type { ImpactAction } from '../../../../domain/accounts/impact.ts'
import { subtreeOf } from '../../../../domain/accounts/subtree.ts'

type Asked = {
  id: string
  path: string
  action: ImpactAction
  /** Slugs of the kinds of resources. */
  kinds: readonly string[]
}

/**
 * Everything in a subtree outside of the trash, counted by kind, own switch and the effective status of its account, now
 * and after the action: rows of `kind`, `own`, `lineNow`, `lineThen`, `count`. What is owned is counted by account first,
 * so that an account's line is looked at once and not for each of a million cameras.
 */
export const impactStatement = ({ id, path, action, kinds }: Asked): SQL => {
  const { from, before } = subtreeOf(path)
  const isSwitch = action === 'disable' || action === 'enable'
  const status = (assuming?: { account: string; status: string }) =>
    isSwitch ? sql.raw(effectiveStatusColumn({ table: 'customers', path: 'path', assuming })) : sql`'enabled'`
  const owned = (kind: string, table: string, own: SQL) => sql`
    select ${kind}::text as kind, own, line."lineNow", line."lineThen", sum(count)::int as count
    from (
      select customer_id, ${own} as own, count(*) from ${sql.identifier(table)}
      where owner_path >= ${from} and owner_path < ${before} and deleted_at is null
      group by 1, 2
    ) as owned join line on line.id = owned.customer_id
    group by 2, 3, 4`
  const counts = [
    sql`select 'customers' as kind, 'enabled' as own, "lineNow", "lineThen", count(*)::int as count from line group by 3, 4`,
    owned(
      'users',
      'users',
      sql`case when locked is true or activation = 'pending' then 'disabled' else 'enabled' end`,
    ),
    ...kinds.map((kind) => owned(kind, kind.replaceAll('-', '_'), sql`status::text`)),
  ]
  return sql`
    with asked as materialized (
      select ${id}::uuid as account, ${action === 'disable' ? 'disabled' : 'enabled'}::text as status
    ), line as materialized (
      select id, ${status()} as "lineNow",
        ${status({ account: '(select account from asked)', status: '(select status from asked)' })} as "lineThen"
      from customers
      where path >= ${from} and path < ${before} and deleted_at is null
    )
    ${sql.join(counts, sql` union all `)}`
}
