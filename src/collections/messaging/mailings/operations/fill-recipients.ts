import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { runSql } from '../../../../database/run-sql.ts'
import type { Audience, AudienceCount } from '../audience.ts'
import { selectRecipients } from './select-recipients.ts'

const maxSeconds = 120

const row = z.object({
  recipientCount: z.number(),
  accountCount: z.number(),
  pendingCount: z.number(),
  lockedCount: z.number(),
  refusedCount: z.number(),
  optedOutCount: z.number(),
  emptyAccountCount: z.number(),
})

/**
 * Stores all recipients of a mailing, with one statement in the transaction of `req`: later changes of the accounts add
 * none.
 */
export const fillRecipients = async (
  req: PayloadRequest,
  id: string,
  audience: Audience,
): Promise<AudienceCount> => {
  const people = await selectRecipients(req, audience)
  await setStatementTimeout(req, { statementSeconds: maxSeconds })
  const [filled] = await runSql(
    req,
    sql`
      with ${people}, added as (
        insert into mailing_recipients (mailing_id, user_id, customer_id, address, state)
        select ${id}::uuid, id, customer_id, email, 'waiting' from people where reason is null
        returning customer_id
      )
      update mailings set
        recipient_count = (select count(*) from added),
        account_count = (select count(*) from accounts),
        pending_count = (select count(*) from people where reason = 'pending'),
        locked_count = (select count(*) from people where reason = 'locked'),
        refused_count = (select count(*) from people where reason = 'refused'),
        opted_out_count = (select count(*) from people where reason = 'opted-out'),
        empty_account_count = (select count(*) from accounts) - (select count(distinct customer_id) from added)
      where id = ${id}::uuid
      returning recipient_count::int as "recipientCount", account_count::int as "accountCount",
        pending_count::int as "pendingCount", locked_count::int as "lockedCount",
        refused_count::int as "refusedCount", opted_out_count::int as "optedOutCount",
        empty_account_count::int as "emptyAccountCount"`,
  )
  return row.parse(filled)
}
