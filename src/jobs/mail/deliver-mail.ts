import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { backOffSeconds } from './back-off.ts'
import type { ClaimedMail } from './claim-mails.ts'
import { markFailed, markSent, postpone } from './finish-mail.ts'
import { mailFailure } from './mail-failure.ts'
import type { MailTransport } from './mail-transport.ts'

type Delivery = {
  payload: Payload
  mail: ClaimedMail
  lease: string
  leaseSeconds: number
  backOffBaseSeconds: number
  transport: MailTransport
  /** Aborted when the worker stops waiting. */
  hurry: AbortSignal
}

const giveUpAfterSeconds = 3 * 24 * 3600

/** One attempt, completed before its lease ends: sent, failed permanently, or to be retried later. */
export const deliverMail = async (delivery: Delivery): Promise<void> => {
  const { payload, mail, lease, leaseSeconds, backOffBaseSeconds, transport, hurry } = delivery
  const { id } = mail
  if (mail.isExpired) return markFailed({ payload, id, lease, error: 'expired:' })
  try {
    await transport.send(mail, AbortSignal.any([hurry, AbortSignal.timeout(leaseSeconds * 750)]))
  } catch (error) {
    const { code, detail, isPermanent } = mailFailure(error)
    const failed = { payload, id, lease, error: `${code}: ${detail}` }
    payload.logger.warn({ msg: `A mail was not sent (${code}).`, email: id, attempt: mail.attempts })
    if (isPermanent || mail.triedForSeconds > giveUpAfterSeconds) return markFailed(failed)
    return postpone({ ...failed, delaySeconds: backOffSeconds(mail.attempts, backOffBaseSeconds) })
  }
  await untilWritten(
    () => markSent({ payload, id }),
    AbortSignal.any([hurry, AbortSignal.timeout(leaseSeconds * 1000)]),
  )
}

/** The mail is sent; a short database outage must not cause a second delivery. */
const untilWritten = async (write: () => Promise<void>, end: AbortSignal): Promise<void> => {
  for (;;) {
    try {
      return await write()
    } catch (error) {
      if (end.aborted) throw error
      await pause(500)
    }
  }
}
