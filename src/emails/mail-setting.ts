import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../database/run-sql.ts'
import { toLanguage, type Language } from '../i18n/language.ts'
import { storedTemplateColumn } from './stored-template-column.ts'
import type { MailBrand } from './mail-brand.ts'
import { readStoredTemplate, type StoredTemplate } from './templates/stored-template.ts'

const rowSchema = z.object({
  brand: z.string().nullable(),
  colour: z.string().nullable(),
  hasLogo: z.boolean().nullable(),
  customer: z.string().nullable(),
  standard: z.string().nullable(),
  template: z.unknown(),
})

export type MailSetting = { brand: MailBrand; language: Language; template: StoredTemplate | null }

/** The brand, the reader's language and the stored template of this kind of mail, in one query. */
export const mailSetting = async (
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  reader: { language?: string | null; customer?: string; kind?: string },
): Promise<MailSetting> => {
  const rows = await runSql(
    req,
    sql`SELECT
      (SELECT brand_name FROM settings LIMIT 1) AS brand,
      (SELECT brand_colour FROM settings LIMIT 1) AS colour,
      (SELECT brand_logo IS NOT NULL FROM settings LIMIT 1) AS "hasLogo",
      (SELECT default_language FROM settings LIMIT 1) AS standard,
      (SELECT language FROM customers WHERE id = ${reader.customer ?? null}) AS customer,
      ${storedTemplateColumn(reader.kind ?? 'message')} AS template`,
  )
  const { brand, colour, hasLogo, customer, standard, template } = rowSchema.parse(rows[0])
  return {
    brand: { name: brand || 'Clientele', colour, hasLogo: hasLogo ?? false },
    language: toLanguage(reader.language || customer || standard),
    template: readStoredTemplate(template),
  }
}
