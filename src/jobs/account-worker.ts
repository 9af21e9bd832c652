import type { Payload } from 'payload'
import { enableDueAccounts } from './accounts/enable-due-accounts.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** The longest polling interval: for times set by other processes, and after a database outage. */
  pollSeconds?: number
}

/**
 * Enables accounts whose time has come: polls every few seconds, and when the next one is due. Any number of workers
 * may run, in one process or in several.
 */
export const startAccountWorker = ({ payload, pollSeconds = 5 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'Accounts cannot be enabled in time',
    retrySeconds: pollSeconds,
    work: async () => Math.min((await enableDueAccounts(payload)) ?? pollSeconds, pollSeconds),
  })
