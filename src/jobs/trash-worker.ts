import type { Payload } from 'payload'
import { startWorker, type Worker } from './start-worker.ts'
import { deleteOldAnswers } from './trash/delete-old-answers.ts'
import { deleteOldSignInDays } from './trash/delete-old-sign-in-days.ts'
import { purgeOldTrash } from './trash/purge-old-trash.ts'

type Options = {
  payload: Payload
  /** The polling interval. */
  pollSeconds?: number
}

/**
 * Purges what has been in the trash longer than the configured number of days, and deletes kept answers to calls with an
 * `Idempotency-Key`. Any number of workers may run, in one process or in several: one of them purges at a time. When stopped
 * it completes the current purge.
 */
export const startTrashWorker = ({ payload, pollSeconds = 600 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'The trash cannot be emptied',
    retrySeconds: pollSeconds,
    work: async (signal) => {
      await deleteOldAnswers(payload, signal)
      await deleteOldSignInDays(payload)
      await purgeOldTrash(payload, signal)
      return pollSeconds
    },
  })
