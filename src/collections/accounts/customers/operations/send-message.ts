import type { PayloadRequest } from 'payload'
import { mailSetting } from '../../../../emails/mail-setting.ts'
import { renderMail } from '../../../../emails/render-mail.ts'
import { storeMails } from '../../../../emails/store-mails.ts'
import { toLanguage } from '../../../../i18n/language.ts'
import { Problem } from '../../../../kernel/errors/problem.ts'
import { inTransaction } from '../../../../kernel/in-transaction.ts'
import type { StoredTemplateRef } from '../../../messaging/email-templates/operations/find-template.ts'
import { findRecipients, type Recipient } from './find-recipients.ts'
import { renderTemplate } from './render-template.ts'
import { readFacts } from './read-facts.ts'

export type Message = { subject: string; body: string }

const kind = 'message'
const atOnce = 50

/**
 * Queues a message, or a template, to the recipients of an account, each in their own language: all of them, or none.
 * @returns how many mails are queued
 * @throws Problem `not_found` when the account is gone
 */
export const sendMessage = (
  req: PayloadRequest,
  id: string,
  words: Message | StoredTemplateRef,
): Promise<number> =>
  inTransaction(req, async () => {
    const { recipients } = await findRecipients(req, id)
    if (recipients.length === 0) throw new Problem('not_found')
    const { brand, language: usual } = await mailSetting(req, { customer: id })
    const facts = 'stored' in words ? await readFacts(req, id) : undefined
    const mailTo = (recipient: Recipient) => {
      const { name, email: to, user, language: own } = recipient
      const language = own ? toLanguage(own) : usual
      const content =
        'stored' in words
          ? renderTemplate({ words, recipient, facts, brand, language })
          : { language, ...renderMail({ kind, values: { ...words, name }, brand, language }) }
      return { kind, to, customer: id, ...(user && { user }), ...content } as const
    }
    for (let start = 0; start < recipients.length; start += atOnce)
      await storeMails(req, recipients.slice(start, start + atOnce).map(mailTo))
    return recipients.length
  })
