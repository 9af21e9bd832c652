import type { Payload } from 'payload'
import { describeError } from '../kernel/errors/describe-error.ts'
import type { makeSignal } from '../kernel/make-signal.ts'

type Options = {
  payload: Payload
  /**
   * Does one round of work, and ends early when `signal` is aborted.
   * @returns after how many seconds to poll again at the latest
   */
  work: (signal: AbortSignal) => Promise<number>
  /** The log message when a round fails: logged once, until one succeeds. */
  complaint: string
  /** After how many seconds to retry a failed round. */
  retrySeconds: number
  /** Starts a round at once, or right after the current one. */
  wakeOn?: ReturnType<typeof makeSignal>
}

export type Worker = {
  /** Resolves when no round is in progress. */
  stop: () => Promise<void>
}

const minPauseMs = 50

/** Runs rounds of work until it is stopped, one at a time. Continues after a database failure. */
export const startWorker = ({ payload, work, complaint, retrySeconds, wakeOn }: Options): Worker => {
  const ending = new AbortController()
  const { signal } = ending
  let isBlind = false
  let isAskedAgain = false
  let timer: NodeJS.Timeout | undefined
  let round: Promise<void> | undefined

  const look = async () => {
    let pauseSeconds = retrySeconds
    try {
      pauseSeconds = await work(signal)
      isBlind = false
    } catch (error) {
      if (!isBlind) payload.logger.error({ msg: complaint, reason: describeError(error).message })
      isBlind = true
    }
    round = undefined
    if (signal.aborted) return
    if (isAskedAgain && !isBlind) wake()
    else timer = setTimeout(wake, Math.max(pauseSeconds * 1000, minPauseMs))
  }

  const wake = () => {
    if (signal.aborted) return
    isAskedAgain = round !== undefined
    if (isAskedAgain) return
    clearTimeout(timer)
    round = look()
  }
  const unsubscribe = wakeOn?.subscribe(wake)
  wake()

  const stop = async () => {
    ending.abort()
    unsubscribe?.()
    clearTimeout(timer)
    await round
  }
  return { stop }
}
