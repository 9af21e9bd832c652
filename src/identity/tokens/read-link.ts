import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { hashToken } from './new-token.ts'
import type { TokenPurpose } from './token-purpose.ts'

export type OpenLink = {
  /** Of the person whose link it is, else of their account; null for none. */
  language: Language | null
}

/** What a page says about a link that somebody has opened, which uses nothing up; null when it no longer works. */
export const readLink = async (
  req: PayloadRequest,
  { purpose, token }: { purpose: TokenPurpose; token: string },
): Promise<OpenLink | null> => {
  const [row] = await runSql(
    req,
    sql`select coalesce(u.language, c.language) as language
        from auth_tokens t
          left join users u on u.id = t.user_id
          left join customers c on c.id = u.customer_id
        where t.token_hash = ${hashToken(token)} and t.purpose = ${purpose}
          and t.used_at is null and t.expires_at > now()`,
  )
  if (!row) return null
  return { language: typeof row.language === 'string' ? toLanguage(row.language) : null }
}
