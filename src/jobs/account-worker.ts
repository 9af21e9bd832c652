import type { Payload } from 'payload'
import { describeError } from '../errors/describe-error.ts'
import { enableDueAccounts } from './accounts/enable-due-accounts.ts'

type Options = {
  payload: Payload
  /** How often to look at the latest: for times that other processes have set, and after the database was away. */
  pollSeconds?: number
}

export type AccountWorker = {
  /** Resolves when nothing is under way any more. */
  stop: () => Promise<void>
}

const shortestPauseMs = 50

/**
 * Enables accounts whose time has come: looks every few seconds, and again when the next one is due. Any number of
 * workers may run, in one process or in several. A dead database does not end it.
 */
export const startAccountWorker = ({ payload, pollSeconds = 5 }: Options): AccountWorker => {
  let isStopped = false
  let isBlind = false
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()

  const look = async () => {
    let pauseSeconds = pollSeconds
    try {
      pauseSeconds = Math.min((await enableDueAccounts(payload)) ?? pollSeconds, pollSeconds)
      isBlind = false
    } catch (error) {
      if (!isBlind)
        payload.logger.error({
          msg: 'Accounts cannot be enabled in time',
          reason: describeError(error).message,
        })
      isBlind = true
    }
    if (!isStopped) timer = setTimeout(start, Math.max(pauseSeconds * 1000, shortestPauseMs))
  }

  const start = () => {
    looking = look()
  }
  start()

  const stop = async () => {
    isStopped = true
    clearTimeout(timer)
    await looking
  }
  return { stop }
}
