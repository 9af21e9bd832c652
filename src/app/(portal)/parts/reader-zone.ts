import { sql } from 'drizzle-orm'
import { cookies } from 'next/headers.js'
import type { PayloadRequest, TypedUser } from 'payload'
import { cache } from 'react'
import { runSql } from '../../../database/run-sql.ts'
import { canonicalTimeZone } from '../../../domain/values/canonical-time-zone.ts'
import { deviceZoneCookie } from './device-zone-cookie.ts'

export type ReaderZone = {
  /** The time zone of the times on the pages; null: UTC. */
  timezone: string | null
  /** Where it is from. */
  timezoneOf: 'user' | 'account' | 'device' | null
}

/** The zone that the user chose, else that of the account, else that of the browser. */
export const zoneOf = async (req: PayloadRequest, user: TypedUser, customer: string): Promise<ReaderZone> =>
  user.timezone ? { timezone: user.timezone, timezoneOf: 'user' } : await zoneWithoutChoice(req, customer)

/** The zone for a user who chose none. */
export const zoneWithoutChoice = cache(async (req: PayloadRequest, customer: string): Promise<ReaderZone> => {
  const [row] = await runSql(req, sql`select timezone from customers where id = ${customer}`)
  if (typeof row?.timezone === 'string') return { timezone: row.timezone, timezoneOf: 'account' }
  const device = canonicalTimeZone((await cookies()).get(deviceZoneCookie)?.value ?? '')
  return device ? { timezone: device, timezoneOf: 'device' } : { timezone: null, timezoneOf: null }
})
