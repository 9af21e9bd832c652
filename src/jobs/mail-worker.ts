import { randomUUID } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import type { Payload } from 'payload'
import { mailSignal } from '../emails/mail-signal.ts'
import { describeError } from '../kernel/errors/describe-error.ts'
import { claimMails, type ClaimedMail } from './mail/claim-mails.ts'
import { deliverMail } from './mail/deliver-mail.ts'
import { mailTransport } from './mail/mail-transport.ts'

type Options = {
  payload: Payload
  smtpURL: string
  /** The first pause after a failed attempt; doubled after each further one. */
  backOffBaseSeconds?: number
  /** How long a worker's lease on a mail lasts. After a crash the mail is retried then. */
  leaseSeconds?: number
  /** The polling interval for mails of other processes and for due retries. */
  pollSeconds?: number
  /** Mails sent at the same time. */
  parallel?: number
  /** How long `stop` waits for mails that are being sent; then they are released. */
  graceSeconds?: number
}

export type MailWorker = {
  /** Takes no new mails, completes those being sent and releases those that take too long. */
  stop: () => Promise<void>
  /** Looks for mails now. */
  wake: () => void
}

/**
 * Sends the mails of the outbox, at least once and with one Message-ID for all attempts. Any number of workers may run,
 * in one process or in several. Continues after failures of the mail server or the database.
 */
export const startMailWorker = ({
  payload,
  smtpURL,
  backOffBaseSeconds = 5,
  leaseSeconds = 60,
  pollSeconds = 2,
  parallel = 5,
  graceSeconds = 5,
}: Options): MailWorker => {
  const lease = randomUUID()
  const transport = mailTransport({ smtpURL, connections: parallel })
  const hurry = new AbortController()
  setMaxListeners(0, hurry.signal)
  const sending = new Set<Promise<void>>()
  let isStopped = false
  let looking: Promise<void> | undefined
  let isAskedAgain = false
  let isBlind = false

  const start = (mail: ClaimedMail) => {
    const delivery = deliverMail({
      payload,
      mail,
      lease,
      leaseSeconds,
      backOffBaseSeconds,
      transport,
      hurry: hurry.signal,
    })
      .catch((error: unknown) =>
        payload.logger.error({
          msg: 'A mail could not be marked',
          email: mail.id,
          reason: describeError(error).message,
        }),
      )
      .finally(() => {
        sending.delete(delivery)
        wake()
      })
    sending.add(delivery)
  }

  const take = async (isBulk: boolean, slots: number) => {
    const limit = slots - sending.size
    if (isStopped || limit <= 0) return
    const mails = await claimMails({ payload, lease, leaseSeconds, limit, isBulk })
    isBlind = false
    mails.forEach(start)
  }

  const look = async () => {
    do {
      isAskedAgain = false
      await take(false, parallel)
      // One connection is reserved for mails other than mailings, so that they are sent even if the server is slow.
      await take(true, Math.max(parallel - 1, 1))
    } while (isAskedAgain && sending.size < parallel)
  }

  const wake = () => {
    isAskedAgain = true
    if (isStopped || looking) return
    looking = look()
      .catch((error: unknown) => {
        if (!isBlind)
          payload.logger.error({ msg: 'The outbox cannot be read', reason: describeError(error).message })
        isBlind = true
      })
      .finally(() => {
        looking = undefined
        if (isAskedAgain && sending.size < parallel) wake()
      })
  }

  const timer = setInterval(wake, pollSeconds * 1000)
  const unsubscribe = mailSignal.subscribe(wake)
  wake()

  const stop = async () => {
    isStopped = true
    clearInterval(timer)
    unsubscribe()
    await looking
    const grace = setTimeout(() => hurry.abort(), graceSeconds * 1000)
    await Promise.all(sending)
    clearTimeout(grace)
    transport.close()
  }
  return { stop, wake }
}
