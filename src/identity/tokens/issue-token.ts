import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { hashToken, newToken } from './new-token.ts'
import { tokenLifetimeSeconds, type TokenPurpose } from './token-purpose.ts'

type Issue = {
  req: PayloadRequest
  purpose: TokenPurpose
  userId: string | null
  /** Invalidates all earlier ones of its kind, not only the surplus. */
  replacesEarlier?: boolean
}

/** How many tokens of a kind are valid at the same time; more than one network may request links in an hour. */
const live: Record<TokenPurpose, number> = {
  activation: 1,
  'email-change': 1,
  'password-reset': 10,
  'first-administrator': 1,
}

/**
 * Creates a single-use token and invalidates the oldest surplus ones of its kind, in the transaction of `req`. The
 * caller holds the user's row lock, or for a token without a user another lock that serializes calls.
 */
export const issueToken = async ({
  req,
  purpose,
  userId,
  replacesEarlier = false,
}: Issue): Promise<string> => {
  const kept = replacesEarlier ? 0 : live[purpose] - 1
  const token = newToken()
  await runSql(
    req,
    sql`delete from auth_tokens where purpose = ${purpose} and user_id is not distinct from ${userId}::uuid
          and id not in (
            select id from auth_tokens
            where purpose = ${purpose} and user_id is not distinct from ${userId}::uuid
              and used_at is null and expires_at > now()
            order by created_at desc limit ${kept})`,
  )
  await runSql(
    req,
    sql`insert into auth_tokens (id, purpose, user_id, token_hash, expires_at)
        values (${randomUUID()}, ${purpose}, ${userId}, ${hashToken(token)},
          now() + make_interval(secs => ${tokenLifetimeSeconds[purpose]}::float8))`,
  )
  return token
}
