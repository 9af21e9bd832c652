import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import type { Audience, AudienceCount } from '../audience.ts'
import { selectRecipients } from './select-recipients.ts'

const count = z.coerce.number()
const row = z.object({
  recipientCount: count,
  accountCount: count,
  pendingCount: count,
  lockedCount: count,
  refusedCount: count,
  optedOutCount: count,
  emptyAccountCount: count,
})

/** The current size of an audience. */
export const countSelected = async (req: PayloadRequest, audience: Audience): Promise<AudienceCount> => {
  const [counted] = await runSql(
    req,
    sql`
      with ${await selectRecipients(req, audience)}
      select count(*) filter (where reason is null) as "recipientCount",
        count(*) filter (where reason = 'pending') as "pendingCount",
        count(*) filter (where reason = 'locked') as "lockedCount",
        count(*) filter (where reason = 'refused') as "refusedCount",
        count(*) filter (where reason = 'opted-out') as "optedOutCount",
        (select count(*) from accounts) as "accountCount",
        (select count(*) from accounts) - count(distinct customer_id) filter (where reason is null)
          as "emptyAccountCount"
      from people`,
  )
  return row.parse(counted)
}
