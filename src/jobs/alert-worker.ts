import type { Payload } from 'payload'
import { eventSignal } from '../collections/messaging/events/event-signal.ts'
import { deleteOldEvents } from './alerts/delete-old-events.ts'
import { secondsUntilDue } from './alerts/seconds-until-due.ts'
import { takeEvents } from './alerts/take-events.ts'
import { notifyDue } from './alerts/notify-due.ts'
import { startWorker, type Worker } from './start-worker.ts'

type Options = {
  payload: Payload
  /** The longest polling interval: for events of other processes, and after a database outage. */
  pollSeconds?: number
}

const deleteEveryMs = 3600_000

/**
 * Matches new events with the alert rules, and sends due notifications. Runs on a signal of this process, every few
 * seconds, and when the next alert is due. Any number of workers may run, in one process or in several; a crash neither
 * loses nor repeats anything. When stopped it completes the current transaction.
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
