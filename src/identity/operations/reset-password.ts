import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { assertStrongPassword } from '../passwords/assert-strong-password.ts'
import { hashSecret } from '../passwords/hash-secret.ts'
import { storePasswordHash } from '../passwords/store-password.ts'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { isFromOwnPages } from '../requests/is-from-own-pages.ts'
import { openSession } from '../sessions/open-session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'
import { ownerOfToken, redeemToken } from '../tokens/redeem-token.ts'

const purpose = 'password-reset'

/**
 * Sets a new password with the mailed link, once, ends all sessions and signs the user in. A user who is locked or in a
 * disabled account is not signed in: null; the same for one without API access if the request is not from our own
 * pages.
 * @throws Problem `validation_failed` | `token_expired` | `rate_limited` | `unavailable`
 */
export const resetPassword = async (
  req: PayloadRequest,
  { token, password }: { token: string; password: string },
): Promise<SignedIn | null> => {
  const address = clientNetwork(req)
  await consume(req.payload, 'reset-address', address)
  const userId = await ownerOfToken({ req, purpose, token })
  if (!userId) throw new Problem('token_expired')
  const user = await req.payload.findByID({
    collection: 'users',
    id: userId,
    depth: 0,
    disableErrors: true,
    req,
    overrideAccess: true,
  })
  if (!user) throw new Problem('token_expired')
  await assertStrongPassword({
    req,
    password,
    personal: [user.username, user.email, user.firstName, user.lastName],
  })
  const passwordHash = await hashSecret(normalizePassword(password))
  await inTransaction(req, async () => {
    if (!(await lockUser(req, userId))) throw new Problem('token_expired')
    await redeemToken({ req, purpose, token })
    await storePasswordHash({ req, userId, passwordHash })
    await runSql(req, sql`update users set must_change_password = false where id = ${userId}`)
    await mailUser({ req, user, kind: 'password_changed' })
  })
  if (user.apiAccess === false && !isFromOwnPages(req.headers)) return null
  const session = await openSession(req.payload, {
    userId,
    passwordHash,
    address,
    userAgent: req.headers.get('user-agent'),
  })
  return session ? signedIn(req, session) : null
}
