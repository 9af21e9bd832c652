import type { PayloadRequest } from 'payload'
import { mailSetting } from './mail-setting.ts'
import { renderMail } from './render-mail.ts'
import { storeMails } from './store-mails.ts'
import type { MailValues } from './mail-values.ts'

type Queued<K extends keyof MailValues> = {
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>
  kind: K
  /** One plain address. */
  to: string
  /** The reader's; without it the customer's, else the one of the settings. */
  language?: string | null
  values: MailValues[K]
  user?: string
  customer?: string
  /** When the link in it ends: later the mail is given up instead of sent. */
  expiresAt?: Date
}

/**
 * Writes a mail into the outbox, in the transaction of `req`: it is sent after the commit, and never if there is none.
 * @returns the id of the document in `emails`
 */
export const queueEmail = async <K extends keyof MailValues>(mail: Queued<K>): Promise<string> => {
  const { req, kind, to, values, user, customer, expiresAt } = mail
  const { brand, language, template } = await mailSetting(req, mail)
  const content = renderMail({ kind, values, brand, language, template })
  const [id = ''] = await storeMails(req, [{ kind, to, language, user, customer, expiresAt, ...content }])
  return id
}
