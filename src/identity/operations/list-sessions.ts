import type { PayloadRequest } from 'payload'
import { Problem } from '../../kernel/errors/problem.ts'
import { sessionIdOf } from '../sessions/session-id-of.ts'

export type OpenSession = {
  id: string
  /** The location of the sign-in. */
  address: string | null
  /** The program, from its user agent. */
  userAgent: string | null
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601, to the minute. */
  lastSeenAt: string
  isCurrent: boolean
}

type Row = Omit<OpenSession, 'createdAt' | 'lastSeenAt'> & {
  createdAt: Date
  lastSeenAt: Date
  total: number
}

const maxShown = 100

/**
 * The open sessions of the caller: the current one first, then by last use, a hundred at most.
 * @throws Problem `unauthenticated`
 */
export const listSessions = async (
  req: PayloadRequest,
): Promise<{ docs: OpenSession[]; totalDocs: number }> => {
  if (!req.user) throw new Problem('unauthenticated')
  const { rows } = await req.payload.db.pool.query<Row>({
    name: 'list-sessions',
    text: `
      select id, address, user_agent as "userAgent", created_at as "createdAt", last_seen_at as "lastSeenAt",
        id is not distinct from $2::uuid as "isCurrent", count(*) over ()::int as total
      from sessions
      where user_id = $1 and idle_until > now() and absolute_until > now()
      order by "isCurrent" desc, last_seen_at desc, id limit $3`,
    values: [req.user.id, sessionIdOf(req), maxShown],
  })
  return {
    docs: rows.map(({ total: _, createdAt, lastSeenAt, ...session }) => ({
      ...session,
      createdAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
    })),
    totalDocs: rows[0]?.total ?? 0,
  }
}
