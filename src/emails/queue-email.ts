import { mailSetting } from './mail-setting.ts'
import { renderMail } from './render-mail.ts'
import { storeMails, type MailedBy } from './store-mails.ts'
import type { MailValues } from './mail-values.ts'

type Queued<K extends keyof MailValues> = {
  req: MailedBy
  kind: K
  /** One plain address. */
  to: string
  /** The reader's language; defaults to the customer's, then to that of the settings. */
  language?: string | null
  values: MailValues[K]
  user?: string
  customer?: string
  /** When the link expires: after that the mail fails instead of being sent. */
  expiresAt?: Date
}

/**
 * Queues a mail in the outbox, in the transaction of `req`: it is sent after the commit, and not on rollback.
 * @returns the id of the document in `emails`
 */
export const queueEmail = async <K extends keyof MailValues>(mail: Queued<K>): Promise<string> => {
  const { req, kind, to, values, user, customer, expiresAt } = mail
  const { brand, language, template } = await mailSetting(req, mail)
  const content = renderMail({ kind, values, brand, language, template })
  const [id = ''] = await storeMails(req, [{ kind, to, language, user, customer, expiresAt, ...content }])
  return id
}
