import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { Problem } from '../../kernel/errors/problem.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { consume } from '../rate-limits/consume.ts'
import { clientNetwork } from '../requests/client-network.ts'
import { ownerOfToken, redeemToken } from '../tokens/redeem-token.ts'
import { voidLinks } from '../tokens/void-links.ts'

const purpose = 'email-change'

/**
 * Makes the pending address the login's own, once, with the link sent to it; a user name that was the address follows. Links mailed to the old address are
 * invalidated, and the old address is notified. Does not unlock a locked user.
 * @throws Problem `validation_failed` | `token_expired` | `not_unique` | `rate_limited`
 */
export const confirmEmail = async (req: PayloadRequest, token: string): Promise<void> => {
  await consume(req.payload, 'reset-address', clientNetwork(req))
  const userId = await ownerOfToken({ req, purpose, token })
  if (!userId) throw new Problem('token_expired')
  await inTransaction(req, async () => {
    if (!(await lockUser(req, userId))) throw new Problem('token_expired')
    await redeemToken({ req, purpose, token })
    const user = await req.payload.findByID({
      collection: 'users',
      id: userId,
      depth: 0,
      disableErrors: true,
      req,
      overrideAccess: true,
    })
    if (!user?.pendingEmail) throw new Problem('token_expired')
    await runSql(
      req,
      sql`update users set email = pending_email, pending_email = null, updated_at = now(),
            username = case when username = email then pending_email else username end
          where id = ${userId}`,
    )
    await voidLinks(req, userId)
    // Read before the change: this goes to the old address.
    await mailUser({ req, user, kind: 'email_changed' })
  })
}
