import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { mailingPurposes } from '../../domain/messaging/mailing-purpose.ts'
import { translationColumns } from '../../collections/messaging/translations/translation-columns.ts'
import { runSql } from '../../database/run-sql.ts'

const row = z.object({
  id: z.string(),
  subject: z.string(),
  body: z.string(),
  language: z.string().nullable(),
  translations: z.record(z.string(), z.record(z.string(), z.string().nullable())),
  purpose: z.enum(mailingPurposes),
  /** The account of the sending manager; null for staff. */
  customer: z.string().nullable(),
})

export type LockedMailing = z.infer<typeof row>

/** A running mailing, locked until the end of the transaction; one that another worker has locked is skipped. */
export const lockMailing = async (req: PayloadRequest, id: string): Promise<LockedMailing | undefined> => {
  const [found] = await runSql(
    req,
    sql`select id, subject, body, purpose::text, customer_id as customer,
          ${sql.raw(translationColumns('m', ['subject', 'body']))}
        from mailings m where id = ${id}::uuid and state = 'running'
        for no key update skip locked`,
  )
  return found && row.parse(found)
}
