import { sql } from 'drizzle-orm'
import type { Payload } from 'payload'
import { runSql } from '../../database/run-sql.ts'

export type UnderWay = { id: string; isStopping: boolean }

/** The mailings that are not finished, oldest first. */
export const findUnderWay = async (payload: Payload): Promise<UnderWay[]> => {
  const rows = await runSql(
    { payload },
    sql`select id, state::text from mailings where state in ('running', 'stopping') order by created_at, id`,
  )
  return rows.map(({ id, state }) => ({ id: String(id), isStopping: state === 'stopping' }))
}
