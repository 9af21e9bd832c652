import type { Payload } from 'payload'
import { enableDueAccounts } from './accounts/enable-due-accounts.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** How often to look at the latest: for times that other processes have set, and after the database was away. */
  pollSeconds?: number
}

/**
 * Enables accounts whose time has come: looks every few seconds, and again when the next one is due. Any number of
 * workers may run, in one process or in several.
 */
export const startAccountWorker = ({ payload, pollSeconds = 5 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'Accounts cannot be enabled in time',
    retrySeconds: pollSeconds,
    work: async () => Math.min((await enableDueAccounts(payload)) ?? pollSeconds, pollSeconds),
  })
