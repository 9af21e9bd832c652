import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'
import { mailUser } from '../../emails/mail-user.ts'
import { env } from '../../env.ts'
import { mailActivation } from '../activation/mail-activation.ts'
import { inTransaction } from '../../kernel/in-transaction.ts'
import { lockUser } from '../lock-user.ts'
import { consume } from '../rate-limits/consume.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

const lifetimeSeconds = tokenLifetimeSeconds['password-reset']

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
    const token = await issueToken({ req, purpose: 'password-reset', userId })
    const page = user.customer ? '/reset-password' : '/admin/reset'
    const link = { url: `${env.publicURL}${page}?token=${token}`, lifetimeSeconds }
    await mailUser({ req, user, kind: 'password_reset', link })
  })
}
