import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { hashSecret } from '../passwords/hash-secret.ts'
import { assertStrongPassword } from '../passwords/assert-strong-password.ts'
import { storePasswordHash } from '../passwords/store-password.ts'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { isFromOwnPages } from '../requests/is-from-own-pages.ts'
import { openSession } from '../sessions/open-session.ts'
import { signedIn, type SignedIn } from '../sessions/signed-in.ts'
import { ownerOfToken, redeemToken } from '../tokens/redeem-token.ts'

const purpose = 'activation'

/**
 * Sets the password with the link, once, and signs the user in. A user who is locked or in a disabled account is
 * activated but not signed in: null; the same for one without API access if the request is not from our own pages.
 * @throws Problem `validation_failed` | `token_expired` | `rate_limited` | `unavailable`
 */
export const activateUser = async (
  req: PayloadRequest,
  { token, password }: { token: string; password: string },
): Promise<SignedIn | null> => {
  const address = clientNetwork(req)
  await consume(req.payload, 'reset-address', address)
  const userId = await ownerOfToken({ req, purpose, token })
  const user =
    userId &&
    (await req.payload.findByID({
      collection: 'users',
      id: userId,
      depth: 0,
      disableErrors: true,
      req,
      overrideAccess: true,
    }))
  if (!user || !userId) throw new Problem('token_expired')
  const personal = [user.username, user.email, user.firstName, user.lastName]
  await assertStrongPassword({ req, password, personal })
  const passwordHash = await hashSecret(normalizePassword(password))
  await inTransaction(req, async () => {
    if (!(await lockUser(req, userId))) throw new Problem('token_expired')
    await redeemToken({ req, purpose, token })
    await storePasswordHash({ req, userId, passwordHash })
    await runSql(
      req,
      sql`update users set activation = 'active', must_change_password = false, updated_at = now() where id = ${userId}`,
    )
    await mailUser({ req, user, kind: 'activated' })
  })
  if (user.apiAccess === false && !isFromOwnPages(req.headers)) return null
  const userAgent = req.headers.get('user-agent')
  const session = await openSession(req.payload, { userId, passwordHash, address, userAgent })
  return session ? signedIn(req, session) : null
}
