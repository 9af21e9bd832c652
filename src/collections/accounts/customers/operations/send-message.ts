import type { PayloadRequest } from 'payload'
import { mailSetting } from '../../../../emails/mail-setting.ts'
import { renderMail } from '../../../../emails/render-mail.ts'
import { storeMails } from '../../../../emails/store-mails.ts'
import { toLanguage } from '../../../../i18n/language.ts'
import { Problem } from '../../../../errors/problem.ts'
import { inTransaction } from '../../../../identity/in-transaction.ts'
import { findRecipients, type Recipient } from './find-recipients.ts'

export type Message = { subject: string; body: string }

const kind = 'message'
const atOnce = 50

/**
 * Queues a message to the people of an account, a mail to each in their own language: all of them, or none.
 * @returns how many mails are queued
 * @throws Problem `not_found` when the account is gone
 */
export const sendMessage = (req: PayloadRequest, id: string, message: Message): Promise<number> =>
  inTransaction(req, async () => {
    const { recipients } = await findRecipients(req, id)
    if (recipients.length === 0) throw new Problem('not_found')
    const { brand, language: usual } = await mailSetting(req, { customer: id })
    const mailTo = ({ name, email: to, user, language: own }: Recipient) => {
      const language = own ? toLanguage(own) : usual
      const content = renderMail({ kind, values: { ...message, name }, brand, language })
      return { kind, to, language, customer: id, ...(user && { user }), ...content } as const
    }
    for (let start = 0; start < recipients.length; start += atOnce)
      await storeMails(req, recipients.slice(start, start + atOnce).map(mailTo))
    return recipients.length
  })
