import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { finishMailing } from './finish-mailing.ts'
import { withdrawMails } from './withdraw-mails.ts'

/**
 * Once this returns, no further mail of the mailing starts to be sent. A mail that is being sent is completed; if it
 * fails, the worker withdraws it. A finished mailing stays as it is.
 */
export const stopMailing = (req: PayloadRequest, id: string): Promise<void> =>
  inTransaction(req, async () => {
    const [stopping] = await runSql(
      req,
      sql`update mailings set state = 'stopping', updated_at = now()
          where id = ${id}::uuid and state in ('running', 'stopping') returning id`,
    )
    if (!stopping) return
    await runSql(
      req,
      sql`update mailing_recipients set state = 'stopped'
          where mailing_id = ${id}::uuid and state = 'waiting'`,
    )
    await withdrawMails(req, id)
    await finishMailing(req, id)
  })
