import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { admittedAccount, admittedUser } from '../../database/sql/admitted.ts'
import { idsInPath } from '../../database/sql/ids-in-path.ts'
import { sessionLifetime } from '../../domain/accounts/session-lifetime.ts'
import { hashToken, newToken } from '../tokens/new-token.ts'

type Opening = {
  userId: string
  /** The verified hash: if the password has changed since, no session is opened. */
  passwordHash: string
  address: string
  userAgent: string | null
}

const maxSessions = 200
const staff = sessionLifetime({ isStaff: true })
const people = sessionLifetime({ isStaff: false })

/**
 * Opens a session and returns its token, or null when the user may not sign in. One statement checks everything again
 * under row locks: a concurrent lock of the user, disabling of an account or change of password either waits and then
 * ends this session, or came first and there is none. Rows are locked upwards, user first, so that sign-ins cannot
 * deadlock. Counts the sign-in of the day. Also deletes the user's expired sessions, and of more than `maxSessions` those not used for the longest. A new address, unless it is the user's first, is reported as an
 * event.
 */
export const openSession = async (payload: Payload, opening: Opening): Promise<string | null> => {
  const token = newToken()
  const { rowCount } = await payload.db.pool.query({
    name: 'open-session',
    text: statement,
    values: [
      opening.userId,
      opening.passwordHash,
      randomUUID(),
      hashToken(token),
      opening.address,
      opening.userAgent?.slice(0, 300) ?? null,
      staff.idleSeconds,
      people.idleSeconds,
      staff.absoluteSeconds,
      people.absoluteSeconds,
    ],
  })
  return rowCount === 1 ? token : null
}

const statement = `
  with person as materialized (
    select u.id, u.customer_id
    from users u join credentials p on p.user_id = u.id
    where u.id = $1 and p.password_hash = $2 and ${admittedUser('u')}
    for no key update of u for share of p
  ), account as materialized (
    select c.id, ${idsInPath('c.path')} as ids
    from person join customers c on c.id = person.customer_id
    where ${admittedAccount('c')}
    for no key update of c
  ), above as materialized (
    select a.id
    from account join customers a on a.id = any(account.ids) and a.id <> account.id
    where ${admittedAccount('a')}
    order by length(a.path) desc
    for share of a
  ), admitted as materialized (
    select person.id, person.customer_id
    from person left join account on true
    where person.customer_id is null or (select count(*) from above) = cardinality(account.ids) - 1
  ), seen_user as (
    update users set last_login_at = now() from admitted where users.id = admitted.id
  ), seen_account as (
    update customers set last_login_at = now() from admitted where customers.id = admitted.customer_id
  ), counted as (
    insert into sign_in_days (day, customer_id, shard, count)
    select (now() at time zone 'UTC')::date, customer_id, floor(random() * 8)::smallint, 1 from admitted
    on conflict (day, coalesce(customer_id, '00000000-0000-0000-0000-000000000000'), shard)
    do update set count = sign_in_days.count + 1
  ), known as (
    insert into known_addresses (user_id, address) select id, $5::text from admitted
    on conflict (user_id, address) do update set last_seen_at = now()
    returning user_id, xmax = 0 as is_new
  ), reported as (
    insert into event_queue (type, customer_id, data)
    select 'sign-in-new-place', admitted.customer_id, jsonb_build_object('username', u.username, 'address', $5::text)
    from known join admitted on admitted.id = known.user_id join users u on u.id = admitted.id
    where known.is_new and admitted.customer_id is not null
      and exists (select from known_addresses k where k.user_id = known.user_id)
  ), forgotten as (
    delete from known_addresses k using admitted
    where k.user_id = admitted.id and k.address <> $5 and k.last_seen_at < now() - interval '180 days'
  ), swept as (
    delete from sessions s using admitted
    where s.user_id = admitted.id and (least(s.idle_until, s.absolute_until) < now() or s.id in (
      select o.id from sessions o where o.user_id = admitted.id
      order by o.last_seen_at desc, o.id desc offset ${maxSessions - 1}))
  )
  insert into sessions (id, user_id, token_hash, address, user_agent, idle_until, absolute_until)
  select $3::uuid, id, $4, $5::text, $6,
    now() + make_interval(secs => case when customer_id is null then $7::float8 else $8::float8 end),
    now() + make_interval(secs => case when customer_id is null then $9::float8 else $10::float8 end)
  from admitted`
