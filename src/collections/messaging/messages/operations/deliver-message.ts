import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { actorOf, type Actor } from '../../../../access/actor.ts'
import { inSubtree } from '../../../../database/in-subtree.ts'
import { runSql } from '../../../../database/run-sql.ts'
import type { Audience, RecipientList } from '../audience.ts'
import { deliveryChannel } from '../stream/delivery-channel.ts'

type Message = {
  id: string
  kind: string
  audience: Audience
  named: Record<RecipientList, string[]>
  /** Given where nobody sends it but the product itself: only users of this very account get it. */
  onlyOf?: string
}

/** Any number will do, as long as nothing else of the product takes the same. */
const deliveryLock = 7_403_001

const longestSeconds = 120

/**
 * Writes one row for each recipient, in one statement and in the transaction of `req`. The lock is held until that
 * commits: ids become visible in the order in which they were taken, so that a reader who goes on after the largest one
 * it saw never skips any.
 * @returns how many there are
 */
export const deliverMessage = async (req: PayloadRequest, message: Message): Promise<number> => {
  await runSql(req, sql`select pg_advisory_xact_lock(${deliveryLock})`)
  await runSql(req, sql`select set_config('statement_timeout', ${`${longestSeconds}s`}, true)`)
  const [counted] = await runSql(
    req,
    sql`
      with delivered as (
        insert into message_deliveries (message_id, user_id)
        select ${message.id}::uuid, u.id from users u
        where ${wantsIt(message.kind)} and ${isNamed(message)} and ${isAllowed(message, actorOf(req.user))}
        order by u.id
        returning user_id
      )
      update messages set recipient_count = (select count(*) from delivered) where id = ${message.id}::uuid
      returning recipient_count::int as count, pg_notify(${deliveryChannel}, '')::text as told`,
  )
  return Number(counted?.count ?? 0)
}

const wantsIt = (kind: string): SQL => sql`
  u.customer_id is not null and u.deleted_at is null and u.locked is not true
  and u.activation is distinct from 'pending' and u.get_messages is true
  ${kind === 'promotional' ? sql`and u.receive_ads is true` : sql``}
  ${kind === 'tester' ? sql`and u.is_tester is true` : sql``}`

const isNamed = ({ audience, named }: Message): SQL => {
  if (audience === 'everyone') return sql`true`
  if (audience === 'users') return sql`u.id in ${named.users}`
  if (audience === 'groups')
    return sql`u.customer_id in (select id from customers where group_id in ${named.groups})`
  // The last letter of a path is a slash, and “0” comes next in the order of bytes.
  return sql`u.id in (
    select below.id from customers a
    join users below on below.owner_path >= a.path
      and below.owner_path < left(a.path, length(a.path) - 1) || '0'
    where a.id in ${named.customers})`
}

const isAllowed = ({ onlyOf }: Message, actor: Actor): SQL =>
  onlyOf === undefined ? isInSight(actor) : sql`u.customer_id = ${onlyOf}`

const isInSight = (actor: Actor): SQL => {
  if (actor.kind === 'staff') return sql`true`
  if (actor.kind === 'anonymous') return sql`false`
  return inSubtree('u.owner_path', actor.path)
}
