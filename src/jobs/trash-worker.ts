import type { Payload } from 'payload'
import { describeError } from '../errors/describe-error.ts'
import { purgeOldTrash } from './trash/purge-old-trash.ts'

type Options = {
  payload: Payload
  /** How often to look for what has been in the trash long enough. */
  pollSeconds?: number
}

export type TrashWorker = {
  /** Ends after the purge that is under way. */
  stop: () => Promise<void>
}

/**
 * Purges what has been in the trash for more than the days that the settings say. Any number of workers may run, in one
 * process or in several: one of them works at a time. A dead database does not end it.
 */
export const startTrashWorker = ({ payload, pollSeconds = 600 }: Options): TrashWorker => {
  const ending = new AbortController()
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()

  const look = async () => {
    try {
      await purgeOldTrash(payload, ending.signal)
    } catch (error) {
      payload.logger.error({ msg: 'The trash cannot be emptied', reason: describeError(error).message })
    }
    if (!ending.signal.aborted) timer = setTimeout(start, pollSeconds * 1000)
  }

  const start = () => {
    looking = look()
  }
  start()

  const stop = async () => {
    ending.abort()
    clearTimeout(timer)
    await looking
  }
  return { stop }
}
