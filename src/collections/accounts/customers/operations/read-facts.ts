import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'

const row = z.object({
  name: z.string(),
  reason: z.string().nullable(),
  until: z.coerce.date().nullable(),
  timezone: z.string().nullable(),
})

export type AccountFacts = z.infer<typeof row>

/** The facts of an account for mails: its name, why it is disabled and until when. */
export const readFacts = async (req: PayloadRequest, id: string): Promise<AccountFacts | undefined> => {
  const [found] = await runSql(
    req,
    sql`select name, status_reason as reason, disabled_until as until, timezone from customers where id = ${id}`,
  )
  return row.safeParse(found).data
}
