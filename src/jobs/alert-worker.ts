import type { Payload } from 'payload'
import { eventSignal } from '../collections/messaging/events/event-signal.ts'
import { deleteOldEvents } from './alerts/delete-old-events.ts'
import { secondsUntilDue } from './alerts/seconds-until-due.ts'
import { takeEvents } from './alerts/take-events.ts'
import { notifyDue } from './alerts/notify-due.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** How often to look at the latest: for what other processes have reported, and after the database was away. */
  pollSeconds?: number
}

const deleteEveryMs = 3600_000

/**
 * Puts what happened before the rules of alerts, and tells what is due. Looks when this process reports something, every
 * few seconds, and when the next alert is due. Any number of workers may run, in one process or in several; a crash
 * loses and repeats nothing. When stopped it ends after the transaction that is under way.
 */
export const startAlertWorker = ({ payload, pollSeconds = 2 }: Options): Worker => {
  let forgotAt = 0
  return startWorker({
    payload,
    complaint: 'Alerts cannot be sent',
    retrySeconds: pollSeconds,
    wakeOn: eventSignal,
    work: async (signal) => {
      while (!signal.aborted && (await takeEvents(payload)) > 0);
      while (!signal.aborted && (await notifyDue(payload)));
      if (Date.now() - forgotAt > deleteEveryMs) {
        forgotAt = Date.now()
        await deleteOldEvents(payload, signal)
      }
      return Math.min((await secondsUntilDue(payload)) ?? pollSeconds, pollSeconds)
    },
  })
}
