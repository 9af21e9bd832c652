import type { Payload } from 'payload'
import { mailingSignal } from '../emails/mailing-signal.ts'
import { describeError } from '../errors/describe-error.ts'
import { drive } from './mailing/drive.ts'
import { findUnderWay } from './mailing/find-under-way.ts'

type Options = {
  payload: Payload
  /** How often to look while a mailing is under way, whoever works on it. */
  pollSeconds?: number
  /** How often to look for mailings that other processes have started. */
  idleSeconds?: number
}

export type MailingWorker = {
  /** Resolves when nothing is under way any more. */
  stop: () => Promise<void>
}

/**
 * Puts the mails of mailings into the outbox, never more than a few ahead of what has left. Any number of workers may
 * run, in one process or in several: one of them works on a mailing at a time. A dead database does not end it.
 */
export const startMailingWorker = ({
  payload,
  pollSeconds = 0.5,
  idleSeconds = 5,
}: Options): MailingWorker => {
  const ending = new AbortController()
  let isBlind = false
  let isAskedAgain = false
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined

  const look = async () => {
    let pauseSeconds = idleSeconds
    try {
      for (const mailing of await findUnderWay(payload)) {
        await drive(payload, mailing, ending.signal)
        pauseSeconds = pollSeconds
      }
      isBlind = false
    } catch (error) {
      if (!isBlind)
        payload.logger.error({ msg: 'Mailings cannot go on', reason: describeError(error).message })
      isBlind = true
    }
    if (!ending.signal.aborted) timer = setTimeout(wake, isAskedAgain ? 0 : pauseSeconds * 1000)
  }

  const wake = () => {
    isAskedAgain = looking !== undefined
    if (looking || ending.signal.aborted) return
    clearTimeout(timer)
    looking = look().finally(() => {
      looking = undefined
    })
  }

  const unsubscribe = mailingSignal.subscribe(wake)
  wake()

  const stop = async () => {
    ending.abort()
    unsubscribe()
    clearTimeout(timer)
    await looking
  }
  return { stop }
}
