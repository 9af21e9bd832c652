import { sql } from 'drizzle-orm'
import type { PayloadRequest, TypedUser } from 'payload'
import { cache } from 'react'
import { runSql } from '../../../database/run-sql.ts'

export type ReaderZone = {
  /** The time zone of the times on the pages; null: UTC. */
  timezone: string | null
  /** Where it is from. */
  timezoneOf: 'user' | 'account' | 'device' | null
}

type Visit = { req: PayloadRequest; browserZone: string | null }

/** The zone that the user chose, else that of the account, else that of the browser. */
export const zoneOf = async (visit: Visit, user: TypedUser, customer: string): Promise<ReaderZone> =>
  user.timezone ? { timezone: user.timezone, timezoneOf: 'user' } : zoneWithoutChoice(visit, customer)

/** The zone for a user who chose none. */
export const zoneWithoutChoice = async (
  { req, browserZone }: Visit,
  customer: string,
): Promise<ReaderZone> => {
  const ofAccount = await accountTimezone(req, customer)
  if (ofAccount) return { timezone: ofAccount, timezoneOf: 'account' }
  return { timezone: browserZone, timezoneOf: browserZone ? 'device' : null }
}

const accountTimezone = cache(async (req: PayloadRequest, customer: string): Promise<string | null> => {
  const [row] = await runSql(req, sql`select timezone from customers where id = ${customer}`)
  return typeof row?.timezone === 'string' ? row.timezone : null
})
