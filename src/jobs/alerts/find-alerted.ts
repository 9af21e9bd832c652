import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import { nameOfPerson } from '../../domain/accounts/account-name.ts'

const row = z.object({
  id: z.string(),
  username: z.string(),
  email: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  language: z.string().nullable(),
  timezone: z.string().nullable(),
  isRefused: z.boolean(),
})

export type Alerted = {
  id: string
  username: string
  email: string
  name: string
  language: string | null
  timezone: string | null
  /** Whether mails to the address are refused for good. */
  isRefused: boolean
}

const maxAlerted = 200

/**
 * The users that a rule notifies now: those it names, else the managers, if they are still users of its account and
 * could sign in. They are notified even if the account is disabled.
 */
export const findAlerted = async (
  req: PayloadRequest,
  { rule, account }: { rule: string; account: string },
): Promise<Alerted[]> => {
  const rows = await runSql(
    req,
    sql`
      with named as (
        select users_id as id from alert_rules_rels where parent_id = ${rule} and path = 'recipients'
      )
      select u.id, u.username, u.email, u.first_name as "firstName", u.last_name as "lastName", u.language::text, u.timezone,
        u.email_refused_at is not null as "isRefused"
      from users u
      where u.customer_id = ${account} and u.deleted_at is null and u.locked is not true
        and u.activation is distinct from 'pending'
        and case when exists (select from named) then u.id in (select id from named) else u.role = 'manager' end
      order by u.id limit ${maxAlerted}`,
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ id, username, email, language, timezone, isRefused, ...person }) => ({
      id,
      username,
      email,
      language,
      timezone,
      isRefused,
      name: nameOfPerson(person),
    }))
}
