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
  /** How long a worker's lease on a mail lasts unless renewed. After a crash the mail is retried then. */
  leaseSeconds?: number
  /** The polling interval for mails of other processes and for due retries. */
  pollSeconds?: number
  /** Mails sent at the same time; as many again that the server is slow to answer, so that they hold up no others. */
  parallel?: number
  /** After how long the server counts as slow to answer. */
  slowAfterSeconds?: number
  /** How long `stop` waits for mails that are being sent; then those that the server has not got are released. */
  graceSeconds?: number
  /** How long after that `stop` waits for the answer to mails that the server has got, and may deliver. */
  answerSeconds?: number
}

export type MailWorker = {
  /**
   * Takes no new mails, completes those being sent and releases those that take too long: last those that the server
   * has got and not answered, since they will arrive twice if it delivers them.
   */
  stop: () => Promise<void>
  /** Looks for mails now. */
  wake: () => void
}

/**
 * Sends the mails of the outbox, at least once and with one Message-ID and date for all attempts. Any number of workers
 * may run, in one process or in several. Continues after failures of the mail server or the database.
 */
export const startMailWorker = ({
  payload,
  smtpURL,
  backOffBaseSeconds = 5,
  leaseSeconds = 60,
  pollSeconds = 2,
  parallel = 5,
  slowAfterSeconds = 15,
  graceSeconds = 5,
  answerSeconds = 10,
}: Options): MailWorker => {
  const lease = randomUUID()
  const transport = mailTransport({ smtpURL, connections: parallel * 2 })
  const ending = new AbortController()
  const hurry = new AbortController()
  setMaxListeners(0, ending.signal, hurry.signal)
  const sending = new Set<Promise<void>>()
  const slow = new Set<Promise<void>>()
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
      ending: ending.signal,
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
        clearTimeout(patience)
        sending.delete(delivery)
        slow.delete(delivery)
        wake()
      })
    sending.add(delivery)
    const patience = setTimeout(() => {
      slow.add(delivery)
      wake()
    }, slowAfterSeconds * 1000)
  }

  const slots = () => parallel + Math.min(slow.size, parallel)

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
      await take(false, slots())
      // One connection is reserved for mails other than mailings, so that they are sent even if the server is slow.
      await take(true, Math.max(parallel - 1, 1))
    } while (isAskedAgain && sending.size < slots())
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
        if (isAskedAgain && sending.size < slots()) wake()
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
    const grace = setTimeout(() => ending.abort(), graceSeconds * 1000)
    const answer = setTimeout(() => hurry.abort(), (graceSeconds + answerSeconds) * 1000)
    await Promise.all(sending)
    clearTimeout(grace)
    clearTimeout(answer)
    transport.close()
  }
  return { stop, wake }
}
