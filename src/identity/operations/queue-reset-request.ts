import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { newId } from '../../database/new-id.ts'
import { runSql } from '../../database/run-sql.ts'
import { resetSignal } from './reset-signal.ts'
import { sealRequest, type ResetRequest } from './sealed-request.ts'

const delayMs = { least: 300, most: 1500 }

/**
 * Stores a request, to be looked into at a random moment after it was answered: neither its answer nor how fast other
 * calls are answered just then tells whether there is such a login.
 */
export const queueResetRequest = async (req: PayloadRequest, request: ResetRequest): Promise<void> => {
  const id = newId()
  const ms = Math.ceil(delayMs.least + Math.random() * (delayMs.most - delayMs.least))
  await runSql(
    req,
    sql`insert into reset_requests (id, sealed, due_at)
        values (${id}, ${sealRequest(req.payload, id, request)}, now() + ${ms} * interval '1 millisecond')`,
  )
  setTimeout(resetSignal.announce, ms).unref()
}
