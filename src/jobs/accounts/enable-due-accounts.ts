import { sql } from 'drizzle-orm'
import { jobRequest } from '../../payload/request/job-request.ts'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import { queueStatusMails } from '../../emails/queue-status-mails.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'

/**
 * Enables the accounts whose end of disabling has passed, by the clock of the database. Rows locked by a concurrent
 * change or another worker are skipped. Ends the sessions of users who were moved below one while it was disabled.
 * Managers are notified by mail, in the same transaction.
 * @returns seconds until the next one; null when there is none
 */
export const enableDueAccounts = async (payload: Payload): Promise<number | null> => {
  const [next] = await runSql(
    { payload },
    sql`select ${secondsUntil} as seconds from customers where ${isWaiting}`,
  )
  if (typeof next?.seconds !== 'number' || next.seconds > 0) return numberOf(next?.seconds)
  const req = await jobRequest(payload, 'accounts')
  return inTransaction(req, async () => {
    const { accounts, seconds } = await enable(req)
    if (accounts.length > 0) await queueStatusMails({ req, kind: 'account_enabled', accounts })
    return seconds
  })
}

const secondsUntil = sql`extract(epoch from min(disabled_until) - now())::float8`
const isWaiting = sql`disabled_until is not null and status = 'disabled' and deleted_at is null`
const numberOf = (seconds: unknown): number | null => (typeof seconds === 'number' ? seconds : null)

const rowSchema = z.object({ accounts: z.array(z.string()), seconds: z.number().nullable() })

const enable = async (req: PayloadRequest) => {
  const [row] = await runSql(
    req,
    sql`
      with due as (
        select id, path from customers
        where disabled_until <= now() and status = 'disabled' and deleted_at is null
        order by disabled_until limit 1000
        for no key update skip locked
      ), enabled as (
        update customers set status = 'enabled', status_reason = null, disabled_until = null, updated_at = now()
        from due where customers.id = due.id
        returning customers.id
      ), reported as (
        insert into event_queue (type, customer_id) select 'account-enabled', id from enabled
      ), ended as (
        delete from sessions using users, due
        where users.id = sessions.user_id
          and users.owner_path >= due.path and users.owner_path < left(due.path, -1) || '0'
      )
      select array(select id::text from enabled) as accounts,
        ${secondsUntil} as seconds
      from customers where disabled_until > now() and ${isWaiting}`,
  )
  return rowSchema.parse(row)
}
