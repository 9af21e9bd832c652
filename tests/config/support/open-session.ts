import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { hashToken, newToken } from '../../../src/identity/tokens/new-token.ts'

/** A new session of a user, as a sign-in would create it. */
export const openSession = async ({ db }: Pick<Payload, 'db'>, userId: string): Promise<string> => {
  const token = newToken()
  await db.pool.query(
    `insert into sessions (id, user_id, token_hash, idle_until, absolute_until)
     values ($1, $2, $3, now() + interval '1 hour', now() + interval '1 hour')`,
    [randomUUID(), userId, hashToken(token)],
  )
  return token
}
