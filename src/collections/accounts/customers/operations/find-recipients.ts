import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'

export type Recipient = {
  /** Undefined when it is the account itself. */
  user: string | undefined
  /** Undefined when it is the account itself. */
  username: string | undefined
  /** The recipient's name in the salutation; may be empty. */
  name: string
  /** The name shown in lists. */
  label: string
  email: string
  language: string | null
}

const row = z.object({
  user: z.string().nullable(),
  called: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  email: z.string(),
  language: z.string().nullable(),
  total: z.coerce.number(),
})

/**
 * The recipients of a message to an account: its users who can sign in, each at a verified address; if there are none,
 * the account's own address. The caller is authorized before.
 * @param most the maximum number; all by default
 */
export const findRecipients = async (
  req: PayloadRequest,
  id: string,
  most?: number,
): Promise<{ recipients: Recipient[]; total: number }> => {
  const limit = most === undefined ? sql`all` : sql`${most}`
  const users = await runSql(
    req,
    sql`select id as user, username as called, first_name as "firstName", last_name as "lastName", email,
          language::text, count(*) over () as total
        from users
        where customer_id = ${id} and deleted_at is null and locked is not true and activation is distinct from 'pending'
        order by username limit ${limit}`,
  )
  if (users.length > 0) return read(users)
  return read(
    await runSql(
      req,
      sql`select null as user, name as called, first_name as "firstName", last_name as "lastName", email,
            language::text, 1 as total
          from customers where id = ${id} and deleted_at is null`,
    ),
  )
}

const read = (rows: unknown[]): { recipients: Recipient[]; total: number } => {
  const found = z.array(row).parse(rows)
  const recipients = found.map(({ user, called, email, language, ...person }) => {
    const name = nameOfPerson(person)
    const label = name || (called ?? '')
    return user
      ? { user, username: called ?? '', name, label, email, language }
      : { user: undefined, username: undefined, name: label, label, email, language }
  })
  return { recipients, total: found[0]?.total ?? 0 }
}
