import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { runSql } from '../../database/run-sql.ts'

export type Mark = { user: string } & (
  { state: 'queued'; email: string; address: string } | { state: 'skipped' | 'failed' }
)

/** Stores the states of recipients, at least one. */
export const markRecipients = async (req: PayloadRequest, mailing: string, marks: Mark[]): Promise<void> => {
  const values = marks.map((mark) => {
    const { email, address } = mark.state === 'queued' ? mark : { email: null, address: null }
    return sql`(${mark.user}::uuid, ${mark.state}::text, ${email}::uuid, ${address}::text)`
  })
  await runSql(
    req,
    sql`
      update mailing_recipients r set state = m.state, email_id = m.email, address = coalesce(m.address, r.address)
      from (values ${sql.join(values, sql`, `)}) as m (user_id, state, email, address)
      where r.mailing_id = ${mailing}::uuid and r.user_id = m.user_id`,
  )
}
