import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { emailTexts } from '../i18n/texts/emails.ts'
import { actorOf, isKnown, type KnownActor } from '../kernel/actor.ts'
import { Problem } from '../kernel/errors/problem.ts'
import { countingPool } from '../payload/adapter/counting-pool.ts'

/** How many mails within an hour. */
const limits = {
  /** Calls of one person that mail somebody else. */
  person: { member: 10, manager: 300, support: 5000, administrator: 5000 },
  /** Those of all people of one account. */
  account: 600,
  /** Mails to one address, from all accounts together; staff are counted apart, so that nobody else stops their mails. */
  address: { account: 10, staff: 100 },
}

type By = Pick<PayloadRequest, 'payload'> & { user?: PayloadRequest['user'] }

/**
 * Counts mails that a person causes to addresses other than their own, which this person or a colleague has typed: for
 * the person, the account and each address. Counted beside the transaction, so that what is rolled back counts too. Jobs
 * and people who are not signed in have other limits.
 * @throws Problem `rate_limited`
 */
export const limitMails = async ({ payload, user }: By, addresses: string[]): Promise<void> => {
  const actor = actorOf(user)
  const others = new Set(addresses.map((address) => address.toLowerCase()))
  if (user) others.delete(user.email.toLowerCase())
  if (!isKnown(actor) || others.size === 0) return
  const most = limitsOf(actor, [...others])
  const { rows } = await countingPool({ db: payload.db }).query({
    name: 'count-mails',
    text: `
      insert into rate_limits as counted (key, points, expire)
      select key, 1, (extract(epoch from now()) * 1000)::bigint + 3600000 from unnest($1::text[]) as key order by key
      on conflict (key) do update set
        points = case when counted.expire > excluded.expire - 3600000 then counted.points + 1 else 1 end,
        expire = case when counted.expire > excluded.expire - 3600000 then counted.expire else excluded.expire end
      returning key, points, ceil((expire - extract(epoch from now()) * 1000) / 1000)::int as seconds`,
    values: [[...most.keys()]],
  })
  const exceeded = z
    .array(z.object({ key: z.string(), points: z.number(), seconds: z.number() }))
    .parse(rows)
    .filter(({ key, points }) => points > (most.get(key) ?? 0))
  if (exceeded.length === 0) return
  const retryAfterSeconds = Math.max(1, ...exceeded.map(({ seconds }) => seconds))
  throw new Problem('rate_limited', { text: emailTexts.tooMany, retryAfterSeconds })
}

const limitsOf = (actor: KnownActor, addresses: string[]): Map<string, number> =>
  new Map([
    [`mails-of:${actor.id}`, limits.person[actor.role]],
    ...(actor.kind === 'account' ? [[`mails-in:${actor.customer}`, limits.account] as const] : []),
    ...addresses.map((address) => [keyOf(actor, address), limits.address[actor.kind]] as const),
  ])

const keyOf = ({ kind }: KnownActor, address: string): string =>
  `mails-to:${kind}:${createHash('sha256').update(address).digest('base64url')}`
