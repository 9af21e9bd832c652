import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { mailActivation } from '../activation/mail-activation.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { consume } from '../rate-limits/consume.ts'
import { issueResetLink } from '../resets/issue-reset-link.ts'

/**
 * Queues the mail with a new link, if the login exists; for a pending one a new activation link. A locked user stays
 * locked. Each network has its own limit, and from a network where the user signed in before only that one counts:
 * attackers can neither use up the owner's mails nor, since earlier links stay valid, invalidate the link the owner is
 * about to use.
 */
export const mailResetLink = async (
  req: PayloadRequest,
  { identifier, address }: { identifier: string; address: string },
): Promise<void> => {
  const [found] = await runSql(
    req,
    sql`select id,
          exists (select from known_addresses k where k.user_id = users.id and k.address = ${address}) as "isKnownAddress"
        from users
        where ${identifier.includes('@') ? sql`email` : sql`username`} = ${identifier} and deleted_at is null`,
  )
  if (typeof found?.id !== 'string') return
  const userId = found.id
  await consume(req.payload, 'forgot-pair', `${userId}:${address}`)
  if (found.isKnownAddress !== true) await consume(req.payload, 'forgot-user', userId)
  await inTransaction(req, async () => {
    if (!(await lockUser(req, userId))) return
    const user = await req.payload.findByID({
      collection: 'users',
      id: userId,
      depth: 0,
      req,
      overrideAccess: true,
    })
    if (user.activation === 'pending') return mailActivation({ req, user })
    const link = await issueResetLink({ req, user, replacesEarlier: false })
    await mailUser({ req, user, kind: 'password_reset', link })
  })
}
