import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { conditionsOf, type Recipients, type Sender } from '../recipients.ts'
import { deliveryChannel } from '../stream/delivery-channel.ts'

/** Any number not used for another lock of the product. */
const deliveryLock = 7_403_001

const maxSeconds = 120

/**
 * Writes one row for each recipient, in one statement and in the transaction of `req`. The lock is held until that
 * commits: ids become visible in ascending order, so that a reader who continues after the largest id it saw never
 * skips a row.
 * @returns the number of recipients
 */
export const deliverMessage = async (
  req: PayloadRequest,
  id: string,
  recipients: Recipients,
  sender: Sender = contextOf(req).actor,
): Promise<number> => {
  const { isMeant, canSignIn, wantsMessages, wantsThisKind } = conditionsOf(recipients, sender)
  // Before the lock: waiting for it can take as long as the whole delivery of another message.
  await setStatementTimeout(req, { statementSeconds: maxSeconds, lockSeconds: maxSeconds })
  await runSql(req, sql`select pg_advisory_xact_lock(${deliveryLock})`)
  const [counted] = await runSql(
    req,
    sql`
      with delivered as (
        insert into message_deliveries (message_id, user_id)
        select ${id}::uuid, u.id from users u
        where ${isMeant} and ${canSignIn} and ${wantsMessages} and ${wantsThisKind}
        order by u.id
        returning user_id
      )
      update messages set recipient_count = (select count(*) from delivered) where id = ${id}::uuid
      returning recipient_count::int as count, pg_notify(${deliveryChannel}, '')::text as told`,
  )
  return Number(counted?.count ?? 0)
}
