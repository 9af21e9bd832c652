import type { Payload, TypedUser } from 'payload'
import { admitted } from '../../database/sql/admitted.ts'
import { hashToken } from '../tokens/new-token.ts'
import { sessionLifetime } from '../../domain/accounts/session-lifetime.ts'
import type { Session } from './session.ts'
import { userColumns } from './user-columns.ts'

type Row = TypedUser & {
  _sid: string
  _expiresAt: number
  _remainingSeconds: number
  _isStale: boolean
  accountType: 'customer' | 'integrator' | null
}

const statements = new WeakMap<object, string>()

/**
 * The live session of a token, with its user as Payload would read it. One statement per request: session, user and the
 * state of the account and all accounts above it, by the clock of the database.
 */
export const findSession = async (
  payload: Payload,
  token: string,
): Promise<(Session & { isStale: boolean }) | null> => {
  let text = statements.get(payload.db)
  if (!text) statements.set(payload.db, (text = statementFor(payload)))
  const { rows } = await payload.db.pool.query<Row>({
    name: 'find-session',
    text,
    values: [hashToken(token)],
  })
  const [row] = rows
  if (!row) return null
  const {
    _sid: id,
    _expiresAt: expiresAt,
    _remainingSeconds: remainingSeconds,
    _isStale: isStale,
    ...user
  } = row
  return {
    id,
    token,
    expiresAt,
    remainingSeconds,
    isStale,
    user: { ...user, collection: 'users', _strategy: 'session', _sid: id },
  }
}

const statementFor = (payload: Payload): string => `
  select ${userColumns(payload)},
    s.id as "_sid",
    ceil(extract(epoch from least(s.idle_until, s.absolute_until)))::int as "_expiresAt",
    floor(extract(epoch from s.absolute_until - now()))::int as "_remainingSeconds",
    s.last_seen_at < now() - interval '1 minute' as "_isStale",
    c.type::text as "accountType"
  from sessions s
  join users u on u.id = s.user_id
  left join customers c on c.id = u.customer_id
  where s.token_hash = $1 and s.idle_until > now() and s.absolute_until > now()
    and ${admitted({ user: 'u', account: 'c' })}`

/** Extends the idle end of a session, at most once a minute. */
export const slideSession = async (
  payload: Payload,
  { id, user }: Session,
  { evenIfFresh = false } = {},
): Promise<void> => {
  const { idleSeconds } = sessionLifetime({ isStaff: !user.customer })
  await payload.db.pool.query({
    name: 'slide-session',
    text: `
      update sessions
      set last_seen_at = now(), idle_until = least(now() + make_interval(secs => $2::float8), absolute_until)
      where id = $1 and ($3::boolean or last_seen_at < now() - interval '1 minute')`,
    values: [id, idleSeconds, evenIfFresh],
  })
}
