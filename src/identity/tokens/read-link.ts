import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { toLanguage, type Language } from '../../i18n/language.ts'
import { hashToken } from './new-token.ts'
import type { TokenPurpose } from './token-purpose.ts'

export type OpenLink = {
  /** Empty when the link no longer works, so that nobody fills in a form in vain. */
  token: string
  /** Of the person whose link it is, else of their account; null for none. */
  language: Language | null
}

const closed: OpenLink = { token: '', language: null }

/** What a page says about a link that somebody has opened, which uses nothing up; `token` as its address has it. */
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
