import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import type { KnownActor } from '../../kernel/actor.ts'
import { inSight } from './in-sight.ts'

const numbers = z.object({
  /** Customers of the last 30 days. */
  fresh: z.coerce.number(),
  /** Users who have not signed in since they were invited, over three days ago; of them those without a valid link. */
  invited: z.coerce.number(),
  expired: z.coerce.number(),
  /** E-mails that failed, and those of the last seven days. */
  failed: z.coerce.number(),
  failedLately: z.coerce.number(),
  /** Customers whose own switch is off, and those of them that come back by themselves. */
  off: z.coerce.number(),
  returning: z.coerce.number(),
})

export type Numbers = z.infer<typeof numbers>

/** From here on a number is "… or more": no page waits for an exact count. */
export const countedUpTo = 1000

const atMost = (from: SQL): SQL => sql`(select count(*) from (select ${from} limit ${countedUpTo}) as found)`

/** What the cards of the overview say, in one statement. */
export const readNumbers = async (req: PayloadRequest, actor: KnownActor): Promise<Numbers> => {
  const customers = sql`from customers where deleted_at is null ${inSight(actor, 'path')}`
  const pending = sql`from users where deleted_at is null and activation = 'pending'
    and created_at < now() - interval '3 days' ${inSight(actor, 'owner_path')}`
  // Staff alone read mails.
  const failed = sql`from emails where state = 'failed' and ${actor.kind === 'staff'}`
  const [row] = await runSql(
    req,
    sql`select
      ${atMost(sql`${customers} and created_at > now() - interval '30 days'`)} as fresh,
      ${atMost(pending)} as invited,
      ${atMost(sql`${pending} and not exists (select from auth_tokens t where t.user_id = users.id
        and t.purpose = 'activation' and t.used_at is null and t.expires_at > now())`)} as expired,
      ${atMost(failed)} as failed,
      ${atMost(sql`${failed} and created_at > now() - interval '7 days'`)} as "failedLately",
      ${atMost(sql`${customers} and status = 'disabled'`)} as off,
      ${atMost(sql`${customers} and status = 'disabled' and disabled_until is not null`)} as returning`,
  )
  return numbers.parse(row)
}
