import { sql, type SQL } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { filterRows } from '../../../../payload/adapter/filter-rows.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { guardWhere } from '../../../../hooks/guard-where.ts'
import { resolveWhere } from '../../../../input/resolve-where.ts'
import { leanConfig } from '../../../../payload/schema/lean-config.ts'
import type { Audience } from '../audience.ts'

/**
 * Two CTEs to begin a statement with: `accounts` that the caller sees, and `people` in them, each with the reason why a
 * mailing excludes them, if it does. Users of disabled accounts are included: they must be notified.
 * @throws Problem `unauthenticated` | `forbidden` | `validation_failed` for an invalid filter
 */
export const selectRecipients = async (
  req: PayloadRequest,
  { accounts, managersOnly, purpose }: Audience,
): Promise<SQL> => {
  const { config } = req.payload.collections.customers
  const actor = contextOf(req).actor
  // Rejects a filter by fields that the caller may not read.
  await req.payload.count({ collection: 'customers', where: accounts, req, overrideAccess: false })
  const seen = await leanConfig(config).access.read({ req })
  if (seen === false) throw new Problem('forbidden')
  const ownAccount = actor.kind === 'account' ? actor.customer : null
  const asked = guardWhere(await resolveWhere(req, accounts, config), config.flattenedFields, ownAccount)
  const { table, filter } = filterRows(req.payload, config, {
    and: [asked, ...(seen === true ? [] : [seen]), { deletedAt: { exists: false } }],
  })
  return sql`
    accounts as materialized (select ${table}.id from ${table} where ${filter}),
    people as materialized (
      select u.id, u.customer_id, u.email, case
          when u.activation = 'pending' then 'pending'
          when u.locked is true then 'locked'
          when u.email_refused_at is not null then 'refused'
          ${purpose === 'promotion' ? sql`when u.receive_ads is not true then 'opted-out'` : sql``}
        end as reason
      from users u join accounts a on a.id = u.customer_id
      where u.deleted_at is null ${managersOnly ? sql`and u.role = 'manager'` : sql``}
    )`
}
