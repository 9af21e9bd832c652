import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { currentPasswordProblem } from './current-password-problem.ts'
import type { Proof } from './prove-current-password.ts'

/**
 * Fails if another password was set since the current one was verified, for instance to lock out an attacker who knows
 * the old one. Locks the password until the end of the transaction of `req`.
 * @throws Problem `validation_failed` at `currentPassword`
 */
export const assertProofCurrent = async (
  req: PayloadRequest,
  userId: string,
  { passwordHash }: Proof,
): Promise<void> => {
  const [row] = await runSql(
    req,
    sql`select password_hash as "passwordHash" from credentials where user_id = ${userId} for update`,
  )
  if (row?.passwordHash !== passwordHash) throw currentPasswordProblem('wrong')
}
