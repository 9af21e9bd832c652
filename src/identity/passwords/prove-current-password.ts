import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { normalizePassword } from '../../domain/accounts/password-policy.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { consume, refundAttempt } from '../rate-limits/consume.ts'
import { currentPasswordProblem } from './current-password-problem.ts'
import { verifySecret } from './hash-secret.ts'

/** The hash of the verified password. */
export type Proof = { passwordHash: string }

/**
 * Changes of a login's credentials require the current password, to protect an unlocked screen; limited to ten wrong
 * attempts in 15 minutes. The proof may become outdated: see `assertProofCurrent`.
 * @throws Problem `validation_failed` at `currentPassword` | `rate_limited` | `unauthenticated`
 */
export const proveCurrentPassword = async (req: PayloadRequest, given: unknown): Promise<Proof> => {
  const { payload, user } = req
  if (!user) throw new Problem('unauthenticated')
  if (typeof given !== 'string' || given === '') throw currentPasswordProblem('required')
  await consume(payload, 'password-user', user.id)
  const [row] = await runSql(
    req,
    sql`select password_hash as "passwordHash" from credentials where user_id = ${user.id}`,
  )
  const passwordHash = typeof row?.passwordHash === 'string' ? row.passwordHash : null
  const fits = await verifySecret(passwordHash, normalizePassword(given))
  if (!fits || passwordHash === null) throw currentPasswordProblem('wrong')
  await refundAttempt(payload, { cleared: [['password-user', user.id]] })
  return { passwordHash }
}
