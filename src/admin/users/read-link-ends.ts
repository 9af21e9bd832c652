import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { idArray } from '../../database/id-array.ts'
import { runSql } from '../../database/run-sql.ts'

/** Until when the activation link of each user works, ISO 8601; users without a valid link are missing. */
export const readLinkEnds = async (
  req: PayloadRequest,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await runSql(
    req,
    sql`
      select user_id as id, to_char(max(expires_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as until
      from auth_tokens
      where user_id = any (${idArray([...ids])}) and purpose = 'activation' and used_at is null and expires_at > now()
      group by user_id`,
  )
  return new Map(rows.map(({ id, until }) => [String(id), String(until)]))
}
