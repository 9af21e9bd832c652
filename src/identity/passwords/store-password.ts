import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { endSessions } from '../sessions/end-sessions.ts'
import { hashSecret } from './hash-secret.ts'

/**
 * Hashes and stores a user's password in the transaction of `req`. Replacing a password ends all sessions and
 * invalidates mailed links.
 */
export const storePassword = async ({
  req,
  userId,
  password,
  keptSession,
}: Changed & { password: string }): Promise<void> =>
  storePasswordHash({
    req,
    userId,
    passwordHash: await hashSecret(normalizePassword(password)),
    keptSession,
  })

type Changed = {
  req: PayloadRequest
  userId: string
  /** The session that makes the change: it is kept. */
  keptSession?: string | undefined
}

export const storePasswordHash = async ({
  req,
  userId,
  passwordHash,
  keptSession,
}: Changed & { passwordHash: string }): Promise<void> => {
  const [stored] = await runSql(
    req,
    sql`insert into credentials (user_id, password_hash) values (${userId}, ${passwordHash})
        on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = now()
        returning xmax = 0 as "isNew"`,
  )
  // A separate statement, so that it sees the session of a sign-in that held the row lock until now.
  if (stored?.isNew !== true) await endSessions({ req, userId, keptSession })
}
