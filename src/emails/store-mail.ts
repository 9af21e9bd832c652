import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { afterCommit } from '../database/after-commit.ts'
import { newId } from '../database/new-id.ts'
import { runSql } from '../database/run-sql.ts'
import type { Language } from '../i18n/language.ts'
import type { MailKind } from './mail-kind.ts'
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
  /** The text that staff may read: every secret masked. */
  shownText: string
  hasSecret: boolean
  /** After this the mail is no use any more and is given up instead of sent. */
  expiresAt?: Date
  user?: string
  customer?: string
}

/**
 * Writes a mail into the outbox, in the transaction of `req`; the worker sends it after the commit.
 * @returns the id of the document in `emails`
 */
export const storeMail = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  mail: StoredMail,
): Promise<string> => {
  const id = newId()
  await runSql(
    req,
    sql`
      WITH mail AS (
        INSERT INTO emails (id, "to", subject, text, state, attempts, kind, language, customer_id, user_id, created_at, updated_at)
        VALUES (${id}, ${mail.to}, ${mail.subject}, ${mail.shownText}, 'queued', 0, ${mail.kind}, ${mail.language},
                ${mail.customer ?? null}, ${mail.user ?? null}, now(), now())
      )
      INSERT INTO email_outbox (email_id, message_id, html, text, has_secret, expires_at)
      VALUES (${id}, ${messageIdOf(id)}, ${mail.html}, ${mail.text}, ${mail.hasSecret},
              ${mail.expiresAt?.toISOString() ?? null})`,
  )
  await afterCommit(req, mailSignal.announce)
  return id
}
