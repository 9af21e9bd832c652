import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idArray } from '../../database/id-array.ts'
import { runSql } from '../../database/run-sql.ts'

export type Invitation = {
  id: string
  username: string
  email: string
  firstName: string | null
  lastName: string | null
  customer: { id: string; name: string } | null
  /** ISO 8601. */
  invitedAt: string
  /** The expiry of the link, ISO 8601; null when there is no valid one. */
  linkUntil: string | null
}

type Page = { docs: Invitation[]; page: number; hasNextPage: boolean; totalDocs: number }

/**
 * The pending logins, newest first, as far as the caller sees users, with the state of their links. The caller is
 * authorized before.
 */
export const listInvitations = async (
  req: PayloadRequest,
  { page, limit }: { page: number; limit: number },
): Promise<Page> => {
  const found = await req.payload.find({
    collection: 'users',
    where: { activation: { equals: 'pending' } },
    select: {
      ...{ username: true, email: true, firstName: true, lastName: true, customer: true },
      createdAt: true,
    },
    sort: '-createdAt',
    depth: 0,
    page,
    limit,
    req,
    overrideAccess: false,
  })
  const rows = await readLinks(
    req,
    found.docs.map(({ id }) => id),
  )
  const known = new Map(rows.map((row) => [String(row.id), row]))
  const docs = found.docs.map(({ createdAt, customer: _, firstName, lastName, ...user }) => {
    const row = known.get(user.id)
    return {
      ...{ id: user.id, username: user.username, email: user.email },
      firstName: firstName ?? null,
      lastName: lastName ?? null,
      customer: accountIn(row),
      invitedAt: createdAt,
      linkUntil: typeof row?.linkUntil === 'string' ? row.linkUntil : null,
    }
  })
  return { docs, page: found.page ?? page, hasNextPage: found.hasNextPage, totalDocs: found.totalDocs }
}

const readLinks = (req: PayloadRequest, ids: string[]) =>
  runSql(
    req,
    sql`select u.id, c.id as "accountId", c.name as "accountName", (
          select to_char(max(t.expires_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from auth_tokens t
          where t.user_id = u.id and t.purpose = 'activation' and t.used_at is null and t.expires_at > now()
        ) as "linkUntil"
        from users u left join customers c on c.id = u.customer_id
        where u.id = any (${idArray(ids)})`,
  )

const accountIn = (row: Record<string, unknown> | undefined): Invitation['customer'] =>
  typeof row?.accountId === 'string' && typeof row.accountName === 'string'
    ? { id: row.accountId, name: row.accountName }
    : null
