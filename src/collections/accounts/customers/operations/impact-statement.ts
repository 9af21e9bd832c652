import { sql, type SQL } from 'drizzle-orm'
import { effectiveStatusColumn } from '../../../../database/effective-status-column.ts'
import { inSubtree } from '../../../../database/in-subtree.ts'

type Asked = {
  id: string
  path: string
  /** Slugs of the kinds of resources. */
  kinds: readonly string[]
  /** Whether it matters what runs. */
  isSwitch: boolean
}

const status = effectiveStatusColumn({
  table: 'customers',
  path: 'path',
  assuming: { account: '(select account from asked)', status: `'enabled'` },
})

/**
 * Everything in a subtree outside of the trash, counted by kind, own switch and the effective status that its account has
 * while the account asked about is enabled: rows of `kind`, `own`, `line`, `count`. What is owned is counted by account
 * first, so that the line of an account is looked at once and not for each of a million cameras.
 */
export const impactStatement = ({ id, path, kinds, isSwitch }: Asked): SQL => {
  const owned = (kind: string, table: string, isOn: SQL) => sql`
    select ${kind}::text as kind, case when is_on then 'enabled' else 'disabled' end as own, line, sum(count)::int as count
    from (
      select customer_id, ${isOn} as is_on, count(*) from ${sql.identifier(table)}
      where ${inSubtree('owner_path', path)} and deleted_at is null
      group by 1, 2
    ) as owned join lines on lines.id = owned.customer_id
    group by is_on, line`
  const counts = [
    sql`select 'customers' as kind, 'enabled' as own, line, count(*)::int as count from lines group by line`,
    owned('users', 'users', sql`locked is not true and activation is distinct from 'pending'`),
    ...kinds.map((kind) => owned(kind, kind.replaceAll('-', '_'), sql`status = 'enabled'`)),
  ]
  return sql`
    with asked as materialized (
      select ${id}::uuid as account
    ), lines as materialized (
      select id, ${isSwitch ? sql.raw(status) : sql`'enabled'`} as line from customers
      where ${inSubtree('path', path)} and deleted_at is null
    )
    ${sql.join(counts, sql` union all `)}`
}
