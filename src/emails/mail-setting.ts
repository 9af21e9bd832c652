import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../database/run-sql.ts'
import { toLanguage, type Language } from '../i18n/language.ts'

const rowSchema = z.object({
  brand: z.string().nullable(),
  customer: z.string().nullable(),
  standard: z.string().nullable(),
})

/** The brand mails speak for and the language of their reader, in one query. */
export const mailSetting = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  reader: { language?: string | null; customer?: string },
): Promise<{ brand: string; language: Language }> => {
  const rows = await runSql(
    req,
    sql`SELECT
      (SELECT brand_name FROM settings LIMIT 1) AS brand,
      (SELECT default_language FROM settings LIMIT 1) AS standard,
      (SELECT language FROM customers WHERE id = ${reader.customer ?? null}) AS customer`,
  )
  const { brand, customer, standard } = rowSchema.parse(rows[0])
  return {
    brand: brand || 'Clientele',
    language: toLanguage(reader.language || customer || standard),
  }
}
