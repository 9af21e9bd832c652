import { sql } from 'drizzle-orm'
import type { CollectionBeforeValidateHook } from 'payload'
import { runSql } from '../../../../database/run-sql.ts'

/** An announcement without a start time is published at once, by the database clock. */
export const publishAtOnce: CollectionBeforeValidateHook = async ({ data, req }) => {
  if (data?.publishAt) return data
  const [row] = await runSql(
    req,
    sql`select to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
  )
  return { ...data, publishAt: row?.now }
}
