import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { runSql } from '../../../database/run-sql.ts'

/** The time zone of the account, for users who have chosen none; null if it has none either. */
export const accountTimezone = cache(
  async (req: PayloadRequest, customer: string): Promise<string | null> => {
    const [row] = await runSql(req, sql`select timezone from customers where id = ${customer}`)
    return typeof row?.timezone === 'string' ? row.timezone : null
  },
)
