import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import { finishMailing } from './finish-mailing.ts'
import { withdrawMails } from './withdraw-mails.ts'

/**
 * From the moment this returns no further mail of the mailing begins to leave. What is being sent right then ends; the
 * worker takes it back should it not get through. One that is over stays as it is.
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
