import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { readUnsubscribeToken } from '../../emails/unsubscribe-token.ts'
import { Problem } from '../../kernel/errors/problem.ts'

/**
 * Ends advertising to the user of the link, whatever state their login is in, and signs nobody in. Doing it again
 * changes nothing.
 * @returns the id of the user
 * @throws Problem `token_expired`
 */
export const unsubscribe = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  token: string,
): Promise<string> => {
  const user = readUnsubscribeToken(req.payload, token)
  const [found] = user ? await runSql(req, sql`select from users where id = ${user}::uuid`) : []
  if (!user || !found) throw new Problem('token_expired')
  await runSql(
    req,
    sql`update users set receive_ads = false, updated_at = now() where id = ${user}::uuid and receive_ads is true`,
  )
  return user
}
