import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { hashSecret } from '../passwords/hash-secret.ts'
import { proveCurrentPassword } from '../passwords/prove-current-password.ts'
import { assertProofCurrent } from '../passwords/assert-proof-current.ts'
import { assertStrongPassword } from '../passwords/assert-strong-password.ts'
import { storePasswordHash } from '../passwords/store-password.ts'
import { sessionOf } from '../sessions/session.ts'

/**
 * Changes the caller's own password, with the current one: ends all other sessions and notifies the owner by mail.
 * @throws Problem `unauthenticated` | `validation_failed` at `currentPassword` or `password` | `rate_limited`
 */
export const changePassword = async (
  req: PayloadRequest,
  { currentPassword, password }: { currentPassword: string; password: string },
): Promise<void> => {
  const { user } = req
  if (!user) throw new Problem('unauthenticated')
  const proof = await proveCurrentPassword(req, currentPassword)
  const personal = [user.username, user.email, user.firstName, user.lastName]
  await assertStrongPassword({ req, password, personal })
  const passwordHash = await hashSecret(normalizePassword(password))
  await inTransaction(req, async () => {
    if (!(await lockUser(req, user.id))) throw new Problem('unauthenticated')
    await assertProofCurrent(req, user.id, proof)
    await storePasswordHash({ req, userId: user.id, passwordHash, keptSession: sessionOf(req)?.id })
    await runSql(req, sql`update users set must_change_password = false where id = ${user.id}`)
    await mailUser({ req, user, kind: 'password_changed' })
  })
}
