import type { Payload } from 'payload'
import { describeError } from '../kernel/errors/describe-error.ts'
import type { makeSignal } from '../kernel/make-signal.ts'

type Options = {
  payload: Payload
  /**
   * Does what there is to do, and ends early when `signal` is aborted.
   * @returns how many seconds later to look again at the latest
   */
  work: (signal: AbortSignal) => Promise<number>
  /** What the log says when the work fails: once, until it has succeeded again. */
  complaint: string
  /** How many seconds after a failure to try again. */
  retrySeconds: number
  /** Says that there is work: it begins at once, or again after what is under way. */
  wakeOn?: ReturnType<typeof makeSignal>
}

export type Worker = {
  /** Resolves when nothing is under way any more. */
  stop: () => Promise<void>
}

const minPauseMs = 50

/** Does some work again and again until it is stopped, one round at a time. A dead database does not end it. */
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
