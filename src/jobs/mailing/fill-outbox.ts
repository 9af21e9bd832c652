import type { Payload } from 'payload'
import { jobRequest } from '../../payload/request/job-request.ts'
import { mailSetting } from '../../emails/mail-setting.ts'
import { storeMails, type StoredMail } from '../../emails/store-mails.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockMailing } from './lock-mailing.ts'
import { markRecipients, type Mark } from './mark-recipients.ts'
import { outboxCapacity } from './outbox-capacity.ts'
import { readWaiting } from './read-waiting.ts'
import { writeMail } from './write-mail.ts'

const atOnce = 100

/**
 * Queues the mails of the next recipients and marks the recipients, in one transaction. Takes none if another worker
 * holds the mailing, it was stopped, or the outbox is full.
 * @returns how many were taken
 */
export const fillOutbox = async (payload: Payload, id: string): Promise<number> => {
  const req = await jobRequest(payload, 'mailings')
  return inTransaction(req, async () => {
    const mailing = await lockMailing(req, id)
    if (!mailing) return 0
    const limit = Math.min(await outboxCapacity(req, id), atOnce)
    if (limit <= 0) return 0
    const setting = await mailSetting(req, {})
    const marks: Mark[] = []
    const mails: { user: string; mail: StoredMail }[] = []
    const waiting = await readWaiting(req, mailing, limit)
    for (const recipient of waiting) {
      const { user } = recipient
      if (!recipient.isReachable) {
        marks.push({ user, state: 'skipped' })
        continue
      }
      try {
        mails.push({ user, mail: writeMail({ payload, mailing, recipient, ...setting }) })
      } catch {
        marks.push({ user, state: 'failed' })
      }
    }
    if (mails.length > 0) {
      const emails = await storeMails(
        req,
        mails.map(({ mail }) => mail),
      )
      mails.forEach(({ user, mail }, index) => {
        const email = emails[index]
        if (email) marks.push({ user, state: 'queued', email, address: mail.to })
      })
    }
    if (marks.length > 0) await markRecipients(req, id, marks)
    return waiting.length
  })
}
