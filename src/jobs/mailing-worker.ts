import type { Payload } from 'payload'
import { mailingSignal } from '../emails/mailing-signal.ts'
import { advanceMailing } from './mailing/advance-mailing.ts'
import { findUnderWay } from './mailing/find-under-way.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** How often to look while a mailing is under way, whoever works on it. */
  pollSeconds?: number
  /** How often to look for mailings that other processes have started. */
  idleSeconds?: number
}

/**
 * Puts the mails of mailings into the outbox, never more than a few ahead of what has left. Any number of workers may
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
