import { sql, type SQL } from 'drizzle-orm'
import type { JsonObject } from 'payload'
import { isRecord } from '../../../kernel/is-record.ts'

const conditions: Record<string, (value: string) => SQL> = {
  country: (value) => sql`a.country = ${value.toUpperCase()}`,
  type: (value) => sql`a.type::text = ${value}`,
  kind: (value) => sql`a.kind::text = ${value}`,
  role: (value) => sql`coalesce(u.role::text, 'member') = ${value}`,
  language: (value) => sql`
    coalesce(u.language, (select default_language::text from settings limit 1)) = ${value.toLowerCase()}`,
  notSignedInSince: (value) => sql`(u.last_login_at is null or u.last_login_at < ${value}::timestamptz)`,
}

/** The conditions of a filter on a user `u` and their account `a`. */
export type RecipientFilter = Record<string, string>

/** The filled fields of the filter of a new message. */
export const filterIn = ({ filter }: JsonObject): RecipientFilter => {
  const given: object = isRecord(filter) ? filter : {}
  return Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] =>
        Object.hasOwn(conditions, entry[0]) && typeof entry[1] === 'string' && entry[1] !== '',
    ),
  )
}

/** In a statement about users `u`: those that match the filter. */
export const filterCondition = (filter: RecipientFilter): SQL => {
  const asked = Object.entries(filter).flatMap(([name, value]) => conditions[name]?.(value) ?? [])
  return sql`exists (select from customers a where a.id = u.customer_id and ${sql.join(asked, sql` and `)})`
}
