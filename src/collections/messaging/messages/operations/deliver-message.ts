import { sql } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { setStatementTimeout } from '../../../../database/set-statement-timeout.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { conditionsOf, type Recipients, type Sender } from '../recipients.ts'
import { deliveryChannel } from '../stream/delivery-channel.ts'

/** Any number will do, as long as nothing else of the product takes the same. */
const deliveryLock = 7_403_001

const maxSeconds = 120

/**
 * Writes one row for each recipient, in one statement and in the transaction of `req`. The lock is held until that
 * commits: ids become visible in the order in which they were taken, so that a reader who goes on after the largest one
 * it saw never skips any.
 * @returns how many there are
 */
export const deliverMessage = async (
  req: PayloadRequest,
  id: string,
  recipients: Recipients,
  sender: Sender = contextOf(req).actor,
): Promise<number> => {
  const { isMeant, canSignIn, wantsMessages, wantsThisKind } = conditionsOf(recipients, sender)
  // First, since whoever waits for the lock waits for the whole delivery of another message.
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
