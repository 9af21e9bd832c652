import { sql, type SQL } from 'drizzle-orm'
import type { JsonObject } from 'payload'
import type { Actor } from '../../../kernel/actor.ts'
import { idArray } from '../../../database/id-array.ts'
import { inSubtree } from '../../../database/sql/in-subtree.ts'
import { isAudience, isListAudience, recipientLists, type Audience } from './audience.ts'
import { namedIn } from './named-in.ts'
import { filterCondition, filterIn, type RecipientFilter } from './recipient-filter.ts'

/** Whom a message is for, and what kind of message that is. */
export type Recipients = { kind: string; audience: Audience; named: string[]; filter: RecipientFilter }

/** Who sends it; the product itself tells only the users of the very account that it is about. */
export type Sender = Actor | { kind: 'product'; account: string }

/** Conditions of a statement about users `u`. */
type Conditions = {
  /** Who is meant, in the sight of the sender and outside of the trash. */
  isMeant: SQL
  canSignIn: SQL
  wantsMessages: SQL
  wantsThisKind: SQL
}

/** As the data of a new message says; undefined when it names no audience. */
export const recipientsIn = (data: JsonObject): Recipients | undefined => {
  const { audience } = data
  if (!isAudience(audience)) return undefined
  const named = isListAudience(audience) ? namedIn(data, recipientLists[audience]) : []
  return { kind: String(data.kind ?? 'info'), audience, named, filter: filterIn(data) }
}

/** The one place that says who gets a message: the preview counts by it, and the delivery writes by it. */
export const conditionsOf = (recipients: Recipients, sender: Sender): Conditions => ({
  isMeant: sql`
    u.customer_id is not null and u.deleted_at is null and ${isMeant(recipients)} and ${isInSight(sender)}`,
  canSignIn: sql`(u.locked is not true and u.activation is distinct from 'pending')`,
  wantsMessages: sql`u.get_messages is true`,
  wantsThisKind: wantsKind(recipients.kind),
})

const isMeant = ({ audience, named, filter }: Recipients): SQL => {
  switch (audience) {
    case 'everyone':
      return sql`true`
    case 'filter':
      return filterCondition(filter)
    case 'users':
      return sql`u.id = any (${idArray(named)})`
    case 'groups':
      return sql`u.customer_id in (select id from customers where group_id = any (${idArray(named)}))`
    case 'accounts':
      // The last letter of a path is a slash, and “0” comes next in the order of bytes.
      return sql`u.id in (
        select below.id from customers a
        join users below on below.owner_path >= a.path
          and below.owner_path < left(a.path, length(a.path) - 1) || '0'
        where a.id = any (${idArray(named)}))`
  }
}

const wantsKind = (kind: string): SQL => {
  if (kind === 'promotional') return sql`u.receive_ads is true`
  if (kind === 'tester') return sql`u.is_tester is true`
  return sql`true`
}

const isInSight = (sender: Sender): SQL => {
  if (sender.kind === 'staff') return sql`true`
  if (sender.kind === 'product') return sql`u.customer_id = ${sender.account}`
  return sender.kind === 'account' ? inSubtree('u.owner_path', sender.path) : sql`false`
}
