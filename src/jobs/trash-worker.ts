import type { Payload } from 'payload'
import { startWorker, type Worker } from './start-worker.ts'
import { purgeOldTrash } from './trash/purge-old-trash.ts'

type Options = {
  payload: Payload
  /** The polling interval. */
  pollSeconds?: number
}

/**
 * Purges what has been in the trash longer than the configured number of days. Any number of workers may run, in one
 * process or in several: one of them works at a time. When stopped it completes the current purge.
 */
export const startTrashWorker = ({ payload, pollSeconds = 600 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'The trash cannot be emptied',
    retrySeconds: pollSeconds,
    work: async (signal) => {
      await purgeOldTrash(payload, signal)
      return pollSeconds
    },
  })
