import { sql, type SQL } from 'drizzle-orm'
import type { JsonObject } from 'payload'
import type { Actor } from '../../../kernel/actor.ts'
import { idArray } from '../../../database/id-array.ts'
import { inSubtree } from '../../../database/sql/in-subtree.ts'
import { isAudience, isListAudience, recipientLists, type Audience } from './audience.ts'
import { namedIn } from './named-in.ts'
import { filterCondition, filterIn, type RecipientFilter } from './recipient-filter.ts'

/** The recipients of a message, and its kind. */
export type Recipients = { kind: string; audience: Audience; named: string[]; filter: RecipientFilter }

/** The sender; the product itself sends only to users of the account that the message is about. */
export type Sender = Actor | { kind: 'product'; account: string }

/** Conditions of a statement about users `u`. */
type Conditions = {
  /** The selected users, in the scope of the sender and outside of the trash. */
  isMeant: SQL
  canSignIn: SQL
  wantsMessages: SQL
  wantsThisKind: SQL
}

/** From the data of a new message; undefined when it names no audience. */
export const recipientsIn = (data: JsonObject): Recipients | undefined => {
  const { audience } = data
  if (!isAudience(audience)) return undefined
  const named = isListAudience(audience) ? namedIn(data, recipientLists[audience]) : []
  return { kind: String(data.kind ?? 'info'), audience, named, filter: filterIn(data) }
}

/** The one definition of a message's recipients: used by the preview to count and by the delivery to write. */
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
      // Paths end with a slash, and “0” is the next byte.
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
