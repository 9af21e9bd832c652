import { sql, type SQL } from 'drizzle-orm'
import type { Actor } from '../../../../kernel/actor.ts'
import { scopeFilter } from '../../../../access/scope-filter.ts'
import { effectiveStatusColumn } from '../../../../database/sql/effective-status-column.ts'

export type TreePlace = { name: string; id: string }

export type TreeQuestion = {
  /** The parent of the page; null for the topmost accounts that the caller sees. */
  parent: string | null
  /** The last node of the previous page. */
  after: TreePlace | null
  limit: number
}

/**
 * One page of children in the order of name and id, with one extra row to detect a next page. Uses the index on parent,
 * name and id from where the previous page ended. A parent that cannot be seen gives no row, one without children a row
 * of nulls.
 */
export const treeStatement = (actor: Actor, { parent, after, limit }: TreeQuestion): SQL => {
  const { from, where } = startOf(actor, parent)
  return sql`
    select node.* from ${from} left join lateral (
      select id, name, type::text, status::text, (${sql.raw(status)}) as "effectiveStatus",
        (${sql.raw(firstBelow)}) is not null as "hasChildren"
      from customers
      where ${where} and deleted_at is null ${after ? sql`and (name, id) > (${after.name}, ${after.id}::uuid)` : sql``}
      order by parent_id, name, id
      limit ${limit + 1}
    ) node on true`
}

const status = effectiveStatusColumn({ table: 'customers', path: 'path' })

/**
 * In the order of the index: where few accounts have all the children, `exists` is planned as a scan of all of them.
 */
const firstBelow = `
  select true from customers as below where below.parent_id = customers.id and below.deleted_at is null
  order by below.parent_id, below.name, below.id limit 1`

const startOf = (actor: Actor, parent: string | null): { from: SQL; where: SQL } => {
  if (parent !== null) {
    const above = sql`(select id from customers where id = ${parent} and deleted_at is null ${scopeFilter(actor)}) as opened`
    return { from: above, where: sql`parent_id = opened.id` }
  }
  const here = sql`(select) as opened`
  return {
    from: here,
    where: actor.kind === 'account' ? sql`id = ${actor.customer}` : sql`parent_id is null`,
  }
}
