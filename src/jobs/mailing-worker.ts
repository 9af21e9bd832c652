import type { Payload } from 'payload'
import { mailingSignal } from '../emails/mailing-signal.ts'
import { advanceMailing } from './mailing/advance-mailing.ts'
import { findUnderWay } from './mailing/find-under-way.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** The polling interval while a mailing is in progress, in any process. */
  pollSeconds?: number
  /** The polling interval for mailings started by other processes. */
  idleSeconds?: number
}

/**
 * Queues the mails of mailings in the outbox, with a small number of unsent mails at a time. Any number of workers may
 * run, in one process or in several: one of them works on a mailing at a time.
 */
export const startMailingWorker = ({ payload, pollSeconds = 0.5, idleSeconds = 5 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'Mailings cannot go on',
    retrySeconds: idleSeconds,
    wakeOn: mailingSignal,
    work: async (signal) => {
      const underWay = await findUnderWay(payload)
      for (const mailing of underWay) await advanceMailing(payload, mailing, signal)
      return underWay.length > 0 ? pollSeconds : idleSeconds
    },
  })
