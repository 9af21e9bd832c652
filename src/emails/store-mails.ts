import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../payload/adapter/after-commit.ts'
import { newId } from '../database/new-id.ts'
import { runSql } from '../database/run-sql.ts'
import type { Language } from '../i18n/language.ts'
import { sealMailBody } from './mail-body.ts'
import type { MailKind } from './mail-kind.ts'
import { limitMails } from './limit-mails.ts'
import { mailSignal } from './mail-signal.ts'
import { messageIdOf } from './message-id.ts'

export type StoredMail = {
  kind: MailKind
  /** One plain address. */
  to: string
  language: Language
  subject: string
  html: string
  text: string
  /** The text that staff may read: all secrets masked. */
  shownText: string
  /** Whether it is deleted once the mail is sent. */
  hasSecret: boolean
  /** Whether it waits encrypted: any mail with a link for this reader alone. */
  isSealed: boolean
  /** After this time the mail fails instead of being sent. */
  expiresAt?: Date
  user?: string
  customer?: string
  /** Part of a mailing: all other mails are sent before it. */
  mailing?: string
}

/** The request that a mail is queued in. A person who makes it can only cause so many mails. */
export type MailedBy = Pick<PayloadRequest, 'payload' | 'transactionID'> & { user?: PayloadRequest['user'] }

/**
 * Queues mails, at least one, in the outbox with one statement, in the transaction of `req`; the worker sends them
 * after the commit.
 * @returns the ids of the documents in `emails`
 * @throws Problem `rate_limited`
 */
export const storeMails = async (req: MailedBy, mails: StoredMail[]): Promise<string[]> => {
  await limitMails(
    req,
    mails.map(({ to }) => to),
  )
  const rows = mails.map((mail) => ({ id: newId(), mail }))
  const shown = rows.map(
    ({ id, mail }) =>
      sql`(${id}, ${mail.to}, ${mail.subject}, ${mail.shownText}, 'queued', 0, ${mail.kind}, ${mail.language},
           ${mail.customer ?? null}, ${mail.user ?? null}, ${mail.mailing ?? null}, now(), now())`,
  )
  const kept = rows.map(({ id, mail }) => {
    const sealed = mail.isSealed ? sealMailBody(req.payload, id, mail) : null
    const { html, text } = sealed ? { html: null, text: null } : mail
    return sql`(${id}, ${messageIdOf(id)}, ${html}, ${text}, ${sealed}::bytea, ${mail.hasSecret},
           ${mail.expiresAt?.toISOString() ?? null}, ${mail.mailing !== undefined})`
  })
  await runSql(
    req,
    sql`
      WITH mail AS (
        INSERT INTO emails (id, "to", subject, text, state, attempts, kind, language, customer_id, user_id, mailing_id, created_at, updated_at)
        VALUES ${sql.join(shown, sql`, `)}
      )
      INSERT INTO email_outbox (email_id, message_id, html, text, sealed, has_secret, expires_at, is_bulk)
      VALUES ${sql.join(kept, sql`, `)}`,
  )
  await afterCommit(req, mailSignal.announce)
  return rows.map(({ id }) => id)
}
