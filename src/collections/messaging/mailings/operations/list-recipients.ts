import { sql, type SQL } from 'drizzle-orm'
import { contextOf } from '../../../../kernel/context.ts'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { type Actor, isKnown } from '../../../../kernel/actor.ts'
import { inSubtree } from '../../../../database/sql/in-subtree.ts'
import { runSql } from '../../../../database/run-sql.ts'
import { nameOfPerson } from '../../../../domain/accounts/account-name.ts'
import { translateMailFailure } from '../../../../emails/translate-mail-failure.ts'
import { translate } from '../../../../i18n/translate.ts'
import { mailingTexts } from '../../../../i18n/texts/mailings.ts'
import { recipientStates, type RecipientState } from '../../../../domain/messaging/recipient-state.ts'

export type Recipient = {
  user: string
  name: string
  address: string
  customer: { id: string; name: string } | null
  state: RecipientState
  attempts: number
  /** The error, if sending failed or is being retried; else null. */
  error: string | null
  /** The document in `emails`, for staff. */
  email: string | null
}

type Page = { docs: Recipient[]; page: number; hasNextPage: boolean }

const row = z.object({
  user: z.string(),
  firstName: z.string().nullable(),
  lastName: z.string().nullable(),
  username: z.string().nullable(),
  address: z.string(),
  customer: z.string(),
  customerName: z.string().nullable(),
  state: z.enum(recipientStates),
  email: z.string().nullable(),
  attempts: z.coerce.number().nullable(),
  lastError: z.string().nullable(),
})

/**
 * The recipients of a mailing and their states. Users of an account see only those within their subtree. The caller is
 * authorized for the mailing before.
 */
export const listRecipients = async (
  req: PayloadRequest,
  { id, state, page, limit }: { id: string; state: RecipientState | undefined; page: number; limit: number },
): Promise<Page> => {
  const actor = contextOf(req).actor
  const isStaff = actor.kind === 'staff'
  const rows = await runSql(
    req,
    sql`
      select r.user_id as user, u.first_name as "firstName", u.last_name as "lastName", u.username, r.address,
        r.customer_id as customer, c.name as "customerName", r.state, r.email_id as email, e.attempts,
        e.last_error as "lastError"
      from (
        select * from mailing_recipients
        where mailing_id = ${id}::uuid ${state === undefined ? sql`` : sql`and state = ${state}`} ${inSight(actor)}
        order by user_id limit ${limit + 1} offset ${(page - 1) * limit}
      ) r
      left join users u on u.id = r.user_id
      left join customers c on c.id = r.customer_id
      left join emails e on e.id = r.email_id
      order by r.user_id`,
  )
  const found = z.array(row).parse(rows)
  const docs = found.slice(0, limit).map(({ customerName, username, email, lastError, ...each }) => ({
    user: each.user,
    name: nameOfPerson(each) || (username ?? ''),
    address: each.address,
    customer: customerName === null ? null : { id: each.customer, name: customerName },
    state: each.state,
    attempts: each.attempts ?? 0,
    error: errorOf(req, each.state, email, lastError),
    email: isStaff ? email : null,
  }))
  return { docs, page, hasNextPage: found.length > limit }
}

/** The recipients of the page; details are looked up only for these. */
const inSight = (actor: Actor): SQL => {
  if (actor.kind === 'staff') return sql``
  if (!isKnown(actor)) return sql`and false`
  return sql`and exists (select from users u where u.id = user_id and ${inSubtree('u.owner_path', actor.path)})`
}

const errorOf = (
  req: PayloadRequest,
  state: RecipientState,
  email: string | null,
  lastError: string | null,
) => {
  if (lastError !== null) return translateMailFailure(req, lastError)
  return state === 'failed' && email === null ? translate(req, mailingTexts.notWritten) : null
}
