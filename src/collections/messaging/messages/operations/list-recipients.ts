import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'

const row = z.object({
  id: z.string(),
  username: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  readAt: z.string().nullable(),
})

export type MessageRecipient = {
  id: string
  name: string
  /** ISO 8601; null if unread. */
  readAt: string | null
}

/**
 * The recipients of a message that the caller sees, last read first. The caller is authorized for the message before.
 */
export const listRecipients = async (
  req: PayloadRequest,
  id: string,
  most: number,
): Promise<MessageRecipient[]> => {
  const actor = contextOf(req).actor
  const isInSight = actor.kind === 'account' ? inSubtree('u.owner_path', actor.path) : sql`true`
  const rows = await runSql(
    req,
    sql`
      select u.id, u.username, u.first_name as "firstName", u.last_name as "lastName",
        to_char(d.read_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "readAt"
      from message_deliveries d join users u on u.id = d.user_id
      where d.message_id = ${id}::uuid and u.deleted_at is null and ${isInSight}
      order by d.read_at desc nulls last, u.username limit ${most}`,
  )
  return z
    .array(row)
    .parse(rows)
    .map(({ id: user, username, readAt, ...person }) => ({
      ...{ id: user, readAt },
      name: nameOfPerson(person) || username,
    }))
}
