import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isReachable } from '../../collections/messaging/mailings/operations/is-reachable.ts'
import { runSql } from '../../database/run-sql.ts'
import type { LockedMailing } from './lock-mailing.ts'

const row = z.object({
  user: z.string(),
  customer: z.string(),
  /** Whether this mailing may still be sent to the recipient. */
  isReachable: z.boolean(),
  email: z.string().nullable(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  /** The user's, else the account's. */
  language: z.string().nullable(),
})

export type WaitingRecipient = z.infer<typeof row>

/** The next recipients with their current data: address, and whether they may still be sent to. */
export const readWaiting = async (
  req: PayloadRequest,
  { id, customer: sender, purpose }: LockedMailing,
  limit: number,
): Promise<WaitingRecipient[]> => {
  const rows = await runSql(
    req,
    sql`
      select r.user_id as user, r.customer_id as customer, u.email, u.first_name as "firstName",
        u.last_name as "lastName", coalesce(u.language::text, c.language::text) as language,
        ${isReachable({ sender, purpose })} and u.email_refused_at is null as "isReachable"
      from mailing_recipients r
      left join users u on u.id = r.user_id
      left join customers c on c.id = r.customer_id
      where r.mailing_id = ${id}::uuid and r.state = 'waiting'
      order by r.user_id limit ${limit}`,
  )
  return z.array(row).parse(rows)
}
