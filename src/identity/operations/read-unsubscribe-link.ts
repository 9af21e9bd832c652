import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { readUnsubscribeToken } from '../../emails/unsubscribe-token.ts'
import { toLanguage } from '../../i18n/language.ts'
import type { OpenLink } from '../tokens/read-link.ts'

/** The state of the link of an advertising mail for its page, and the reader's language. */
export const readUnsubscribeLink = async (req: PayloadRequest, token: string): Promise<OpenLink> => {
  const user = readUnsubscribeToken(req.payload, token)
  const [row] = user
    ? await runSql(
        req,
        sql`select coalesce(u.language, c.language) as language
            from users u left join customers c on c.id = u.customer_id where u.id = ${user}::uuid`,
      )
    : []
  if (!row) return { token: '', language: null }
  return { token, language: typeof row.language === 'string' ? toLanguage(row.language) : null }
}
