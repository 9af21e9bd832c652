import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../database/run-sql.ts'
import { mailUser } from '../../emails/mail-user.ts'
import type { MailedUser } from '../../emails/mailed-user.ts'
import { env } from '../../env.ts'
import { issueToken } from '../tokens/issue-token.ts'
import { tokenLifetimeSeconds } from '../tokens/token-purpose.ts'

type Asked = {
  req: PayloadRequest
  user: MailedUser
  /** The new address, which the link is sent to. */
  address: string
}

const ownerSchema = z.object({
  id: z.string(),
  username: z.string(),
  email: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  language: z.string().nullable(),
  customer: z.string().nullable(),
})

/**
 * Queues the mail that verifies a new address, in the transaction of `req`; a later one replaces it. If the address is
 * that of another login, its owner is told instead. Who asks cannot tell: both do the same work.
 */
export const mailEmailConfirmation = async ({ req, user, address }: Asked): Promise<void> => {
  const token = await issueToken({ req, purpose: 'email-change', userId: user.id })
  const owner = await ownerOf(req, address)
  if (owner) return mailUser({ req, user: owner, kind: 'email_taken' })
  const url = `${env.publicURL}/confirm-email?token=${token}`
  const lifetimeSeconds = tokenLifetimeSeconds['email-change']
  await mailUser({ req, user, to: address, kind: 'email_confirm', link: { url, lifetimeSeconds } })
}

/** Those in the trash keep their address. */
const ownerOf = async (req: PayloadRequest, address: string): Promise<MailedUser | undefined> => {
  const [row] = await runSql(
    req,
    sql`select id, username, email, first_name as "firstName", last_name as "lastName", language::text,
          customer_id as customer
        from users where email = ${address}`,
  )
  return row && ownerSchema.parse(row)
}
