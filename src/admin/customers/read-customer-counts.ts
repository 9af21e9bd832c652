import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import { countLimit } from '../../payload/adapter/bounded-counts.ts'
import { isResource } from '../../ui/lists/is-resource.ts'

const kindCount = z.object({ all: z.coerce.number(), off: z.coerce.number() })

const counts = z.object({
  users: z.coerce.number(),
  children: z.coerce.number(),
  emails: z.coerce.number(),
  failedEmails: z.coerce.number(),
  lockedUsers: z.coerce.number(),
  refusedUsers: z.coerce.number(),
  expiredInvitations: z.coerce.number(),
})

export type CustomerCounts = z.infer<typeof counts> & {
  /** By kind of resource: how many, and how many of them are off by their own switch. */
  kinds: Record<string, z.infer<typeof kindCount>>
}

/**
 * What an account owns, counted by one statement; exact up to the limit of all counts. Whoever may read the account may
 * read what is its own, so the reader is checked by the read of the account alone.
 */
export const readCustomerCounts = async (req: PayloadRequest, id: string): Promise<CustomerCounts> => {
  const slugs = req.payload.config.collections.filter(isResource).map(({ slug }) => slug)
  const kinds = slugs.map((slug) => {
    const table = sql.identifier(slug.replaceAll('-', '_'))
    return sql`
      select ${slug}::text as kind, count(*)::int as "all", count(*) filter (where status = 'disabled')::int as off
      from (select status from ${table} where customer_id = ${id} and deleted_at is null limit ${countLimit + 1}) as owned`
  })
  const [row] = await runSql(
    req,
    sql`
      select
        ${count(sql`customers where parent_id = ${id} and deleted_at is null`)} as children,
        ${count(sql`emails where customer_id = ${id}`)} as emails,
        ${count(sql`emails where customer_id = ${id} and state = 'failed'`)} as "failedEmails",
        own.*,
        (select jsonb_object_agg(kind, jsonb_build_object('all', "all", 'off', off)) from (${sql.join(kinds, sql` union all `)}) as kinds) as kinds
      from (
        select count(*)::int as users,
          count(*) filter (where locked)::int as "lockedUsers",
          count(*) filter (where email_refused_at is not null)::int as "refusedUsers",
          count(*) filter (where activation = 'pending' and not exists (
            select 1 from auth_tokens t
            where t.user_id = u.id and t.purpose = 'activation' and t.used_at is null and t.expires_at > now()
          ))::int as "expiredInvitations"
        from (
          select id, locked, email_refused_at, activation from users
          where customer_id = ${id} and deleted_at is null limit ${countLimit + 1}
        ) as u
      ) as own`,
  )
  return {
    ...counts.parse(row),
    kinds: z.record(z.string(), kindCount).catch({}).parse(row?.kinds),
  }
}

const count = (rows: SQL): SQL =>
  sql`(select count(*)::int from (select 1 from ${rows} limit ${countLimit + 1}) as counted)`
