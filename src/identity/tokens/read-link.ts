import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { hashToken } from './new-token.ts'
import type { TokenPurpose } from './token-purpose.ts'

export type OpenLink = {
  /** Empty when the link is no longer valid, so that the page shows no form for it. */
  token: string
  /** That of the link's user, else of their account; null if unset. */
  language: Language | null
}

const closed: OpenLink = { token: '', language: null }

/** The state of an opened link for its page, without redeeming it; `token` as in the URL. */
export const readLink = async (
  req: PayloadRequest,
  { purpose, token }: { purpose: TokenPurpose; token: unknown },
): Promise<OpenLink> => {
  if (typeof token !== 'string' || token === '') return closed
  const [row] = await runSql(
    req,
    sql`select coalesce(u.language, c.language) as language
        from auth_tokens t
          left join users u on u.id = t.user_id
          left join customers c on c.id = u.customer_id
        where t.token_hash = ${hashToken(token)} and t.purpose = ${purpose}
          and t.used_at is null and t.expires_at > now()`,
  )
  if (!row) return closed
  return { token, language: typeof row.language === 'string' ? toLanguage(row.language) : null }
}
