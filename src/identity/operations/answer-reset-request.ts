import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { describeError } from '../../kernel/errors/describe-error.ts'
import { toProblem } from '../../kernel/errors/to-problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { jobRequest } from '../../payload/request/job-request.ts'
import { mailResetLink } from './mail-reset-link.ts'
import { openRequest } from './sealed-request.ts'

/**
 * Looks into the request that has been due longest. It is deleted in the transaction that queues its mail, and tried
 * again in a minute when that fails. One that another process looks into is skipped.
 * @returns whether there was one
 */
export const answerResetRequest = async (payload: Payload): Promise<boolean> => {
  const req = await jobRequest(payload, 'password-reset')
  let id: string | undefined
  try {
    await inTransaction(req, async () => {
      const [row] = await runSql(
        req,
        sql`delete from reset_requests where id = (
              select id from reset_requests where due_at <= now() order by due_at limit 1 for update skip locked
            ) returning id, sealed`,
      )
      if (typeof row?.id !== 'string' || !Buffer.isBuffer(row.sealed)) return
      id = row.id
      const request = openRequest(payload, id, row.sealed)
      if (request) return mailResetLink(req, request)
      payload.logger.warn({ msg: 'A request to reset a password cannot be read: SECRET has changed since' })
    })
  } catch (error) {
    if (id === undefined) throw error
    await settleFailed(payload, id, error)
  }
  return id !== undefined
}

/** More links than the limits allow are not mailed later either. */
const settleFailed = async (payload: Payload, id: string, error: unknown): Promise<void> => {
  if (toProblem(error, { isSignedIn: false }).code === 'rate_limited') {
    await runSql({ payload }, sql`delete from reset_requests where id = ${id}`)
    return
  }
  payload.logger.error({
    msg: 'A link to reset a password could not be mailed',
    error: describeError(error),
  })
  await runSql(
    { payload },
    sql`update reset_requests set due_at = now() + interval '1 minute' where id = ${id}`,
  )
}
