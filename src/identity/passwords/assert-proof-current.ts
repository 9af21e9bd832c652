import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { currentPasswordProblem } from './current-password-problem.ts'
import type { Proof } from './prove-current-password.ts'

/**
 * Between the proof and what it is for, somebody may have set another password, to keep out who knows the old one: that
 * one is worth nothing any more. Holds the password until the end of the transaction of `req`.
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
