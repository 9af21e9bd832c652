import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { newId } from '../../../../database/new-id.ts'
import type { Language } from '../../../../i18n/language.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { deliverMessage } from './deliver-message.ts'

type Sent = {
  /** The language of title and body. */
  language: Language
  title: string
  body: string
  users: string[]
  /** The recipients' account: users of other accounts are excluded. */
  account: string
}

/** A message written by the product itself, in the transaction of `req`; only to users who accept messages. */
export const sendFromProduct = async (
  req: PayloadRequest,
  { language, title, body, users, account }: Sent,
): Promise<void> => {
  const id = newId()
  const kind = 'info'
  const audience = 'users'
  await runSql(
    req,
    sql`insert into messages (id, language, title, body, kind, audience, sent_at, created_at, updated_at)
        values (${id}, ${language}, ${title}, ${body}, ${kind}, ${audience}, now(), now(), now())`,
  )
  const recipients = { kind, audience, named: users, filter: {} } as const
  await deliverMessage(req, id, recipients, { kind: 'product', account })
}
