import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { cache } from 'react'
import { runSql } from '../../../database/run-sql.ts'

/** Of an account whose people have chosen none for themselves; null where it has none either. */
export const accountTimezone = cache(
  async (req: PayloadRequest, customer: string): Promise<string | null> => {
    const [row] = await runSql(req, sql`select timezone from customers where id = ${customer}`)
    return typeof row?.timezone === 'string' ? row.timezone : null
  },
)
