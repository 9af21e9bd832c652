import type { Payload } from 'payload'
import { eventSignal } from '../collections/messaging/events/event-signal.ts'
import { describeError } from '../errors/describe-error.ts'
import { forgetOldEvents } from './alerts/forget-old-events.ts'
import { secondsUntilDue } from './alerts/seconds-until-due.ts'
import { takeEvents } from './alerts/take-events.ts'
import { tellDue } from './alerts/tell-due.ts'

type Options = {
  payload: Payload
  /** How often to look at the latest: for what other processes have reported, and after the database was away. */
  pollSeconds?: number
}

export type AlertWorker = {
  /** Ends after the transaction that is under way. */
  stop: () => Promise<void>
}

const shortestPauseMs = 50
const forgetEveryMs = 3600_000

/**
 * Puts what happened before the rules of alerts, and tells what is due. Looks when this process reports something, every
 * few seconds, and when the next alert is due. Any number of workers may run, in one process or in several; neither a
 * crash nor a dead database loses or repeats anything.
 */
export const startAlertWorker = ({ payload, pollSeconds = 2 }: Options): AlertWorker => {
  const ending = new AbortController()
  const { signal } = ending
  let isBlind = false
  let isAskedAgain = false
  let isLooking = false
  let forgotAt = 0
  let timer: NodeJS.Timeout | undefined
  let looking = Promise.resolve()

  const work = async (): Promise<number> => {
    while (!signal.aborted && (await takeEvents(payload)) > 0);
    while (!signal.aborted && (await tellDue(payload)));
    if (Date.now() - forgotAt > forgetEveryMs) {
      forgotAt = Date.now()
      await forgetOldEvents(payload, signal)
    }
    return Math.min((await secondsUntilDue(payload)) ?? pollSeconds, pollSeconds)
  }

  const look = async () => {
    isLooking = true
    let pauseSeconds = pollSeconds
    do {
      isAskedAgain = false
      try {
        pauseSeconds = await work()
        isBlind = false
      } catch (error) {
        if (!isBlind)
          payload.logger.error({ msg: 'Alerts cannot be sent', reason: describeError(error).message })
        isBlind = true
      }
    } while (isAskedAgain && !isBlind && !signal.aborted)
    isLooking = false
    if (!signal.aborted) timer = setTimeout(start, Math.max(pauseSeconds * 1000, shortestPauseMs))
  }

  const start = () => {
    clearTimeout(timer)
    if (isLooking) isAskedAgain = true
    else if (!signal.aborted) looking = look()
  }
  const unsubscribe = eventSignal.subscribe(start)
  start()

  const stop = async () => {
    ending.abort()
    unsubscribe()
    clearTimeout(timer)
    await looking
  }
  return { stop }
}
