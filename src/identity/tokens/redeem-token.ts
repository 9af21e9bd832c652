import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { hashToken } from './new-token.ts'
import type { TokenPurpose } from './token-purpose.ts'

type Given = { req: PayloadRequest; purpose: TokenPurpose; token: string }

/**
 * Redeems a token, and with it all others of its kind of the user, in the transaction of `req`: of concurrent attempts
 * exactly one succeeds. The caller holds the user's row lock.
 * @throws Problem `token_expired` when it is unknown, used, superseded or too old
 */
export const redeemToken = async ({ req, purpose, token }: Given): Promise<void> => {
  const redeemed = await runSql(
    req,
    sql`with redeemed as (
          update auth_tokens set used_at = now()
          where token_hash = ${hashToken(token)} and purpose = ${purpose} and used_at is null and expires_at > now()
          returning id, user_id
        ), others as (
          update auth_tokens t set used_at = now() from redeemed
          where t.user_id = redeemed.user_id and t.id <> redeemed.id and t.purpose = ${purpose} and t.used_at is null
        )
        select id from redeemed`,
  )
  if (redeemed.length !== 1) throw new Problem('token_expired')
}

/**
 * The user of a token, without redeeming it; null for one without a user.
 * @throws Problem `token_expired`
 */
export const ownerOfToken = async ({ req, purpose, token }: Given): Promise<string | null> => {
  const [row] = await runSql(
    req,
    sql`select user_id from auth_tokens
        where token_hash = ${hashToken(token)} and purpose = ${purpose} and used_at is null and expires_at > now()`,
  )
  if (!row) throw new Problem('token_expired')
  return typeof row.user_id === 'string' ? row.user_id : null
}
