import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../database/run-sql.ts'
import { answerResetRequest } from '../identity/operations/answer-reset-request.ts'
import { resetSignal } from '../identity/operations/reset-signal.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** The longest polling interval: for requests of processes that were ended, and after a database outage. */
  pollSeconds?: number
}

/**
 * Mails the links to reset passwords that were asked for, one after the other. Any number of workers may run, in one
 * process or in several.
 */
export const startResetWorker = ({ payload, pollSeconds = 10 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'Requests to reset a password cannot be read',
    retrySeconds: pollSeconds,
    wakeOn: resetSignal,
    work: async (signal) => {
      while (!signal.aborted && (await answerResetRequest(payload)));
      return Math.min(await secondsUntilDue(payload), pollSeconds)
    },
  })

const secondsUntilDue = async (payload: Payload): Promise<number> => {
  const [next] = await runSql(
    { payload },
    sql`select extract(epoch from min(due_at) - now())::float8 as seconds from reset_requests`,
  )
  return typeof next?.seconds === 'number' ? Math.max(next.seconds, 0) : Infinity
}
