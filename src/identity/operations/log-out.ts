import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { requestToken } from '../requests/request-token.ts'
import { endSessions } from '../sessions/end-sessions.ts'
import { hashToken } from '../tokens/new-token.ts'

/** Ends the session of the request, or all of its user's; does nothing without a session. */
export const logOut = async (req: PayloadRequest, { allSessions = false } = {}): Promise<void> => {
  const { payload, headers, method, user } = req
  if (allSessions && user)
    await inTransaction(req, async () => {
      if (await lockUser(req, user.id)) await endSessions({ req, userId: user.id })
    })
  const given = requestToken({ headers, method, cookiePrefix: payload.config.cookiePrefix })
  if (given)
    await payload.db.pool.query('delete from sessions where token_hash = $1', [hashToken(given.token)])
}
