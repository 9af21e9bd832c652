import { setTimeout as pause } from 'node:timers/promises'
import type { Payload } from 'payload'
import { logoContentId } from '../../emails/mail-brand.ts'
import { openMailBody, type MailBody } from '../../emails/mail-body.ts'
import { unsubscribeLink } from '../../emails/unsubscribe-link.ts'
import { backOffSeconds } from './back-off.ts'
import type { ClaimedMail } from './claim-mails.ts'
import { markFailed, markSent, postpone } from './finish-mail.ts'
import { keepLease } from './keep-lease.ts'
import { mailFailure } from './mail-failure.ts'
import type { MailTransport } from './mail-transport.ts'
import { readLogo } from './read-logo.ts'
import { conversationTimeout } from './smtp-timeouts.ts'

type Delivery = {
  payload: Payload
  mail: ClaimedMail
  lease: string
  leaseSeconds: number
  backOffBaseSeconds: number
  transport: MailTransport
  /** Aborted when the worker is about to stop: no mail is handed over to the server any more. */
  ending: AbortSignal
  /** Aborted when the worker stops waiting, even for the answer to a mail that was handed over. */
  hurry: AbortSignal
}

const giveUpAfterSeconds = 3 * 24 * 3600

/** One attempt, during which the lease is renewed: sent, failed permanently, or to be retried later. */
export const deliverMail = async (delivery: Delivery): Promise<void> => {
  const { payload, mail, lease, leaseSeconds } = delivery
  const kept = keepLease({ payload, id: mail.id, lease, leaseSeconds })
  try {
    await attempt(delivery, kept.lost)
  } finally {
    kept.end()
  }
}

const attempt = async (delivery: Delivery, lost: AbortSignal): Promise<void> => {
  const { payload, mail, lease, backOffBaseSeconds, transport, ending, hurry } = delivery
  const { id, sealed } = mail
  if (mail.isExpired) return markFailed({ payload, id, lease, error: 'expired:' })
  if (mail.isUnwanted) return markFailed({ payload, id, lease, error: 'unsubscribed:' })
  const body = sealed ? openMailBody(payload, id, sealed) : mail
  if (!body) return markFailed({ payload, id, lease, error: 'unreadable:' })
  try {
    const now = AbortSignal.any([hurry, lost, AbortSignal.timeout(conversationTimeout)])
    const unsubscribeURL = mail.isPromotion && mail.user ? unsubscribeLink(payload, mail.user) : undefined
    const logo = mail.logo && showsLogo(body) ? await readLogo(payload, mail.logo) : undefined
    await transport.send({ ...mail, unsubscribeURL }, { ...body, logo }, { now, beforeHandover: ending })
  } catch (error) {
    const { code, detail, isPermanent, isOfAddress } = mailFailure(error)
    const failed = { payload, id, lease, error: `${code}: ${detail}` }
    payload.logger.warn({ msg: `A mail was not sent (${code}).`, email: id, attempt: mail.attempts })
    if (isPermanent || mail.triedForSeconds > giveUpAfterSeconds)
      return markFailed({ ...failed, refusal: isOfAddress ? detail : undefined })
    return postpone({ ...failed, delaySeconds: backOffSeconds(mail.attempts, backOffBaseSeconds) })
  }
  await untilWritten(() => markSent({ payload, id }), hurry)
}

const showsLogo = ({ html }: MailBody): boolean => html.includes(`cid:${logoContentId}`)

/** The mail is sent; a database outage must not cause a second delivery. */
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
