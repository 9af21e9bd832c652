import type { Payload } from 'payload'
import { startWorker, type Worker } from './start-worker.ts'
import { deleteOldAnswers } from './trash/delete-old-answers.ts'
import { purgeOldTrash } from './trash/purge-old-trash.ts'

type Options = {
  payload: Payload
  /** How often to look for what has been in the trash long enough. */
  pollSeconds?: number
}

/**
 * Purges what has been in the trash for more than the days that the settings say, and forgets kept answers. Any number of workers may run, in one
 * process or in several: one of them works at a time. When stopped it ends after the purge that is under way.
 */
export const startTrashWorker = ({ payload, pollSeconds = 600 }: Options): Worker =>
  startWorker({
    payload,
    complaint: 'The trash cannot be emptied',
    retrySeconds: pollSeconds,
    work: async (signal) => {
      await deleteOldAnswers(payload, signal)
      await purgeOldTrash(payload, signal)
      return pollSeconds
    },
  })
