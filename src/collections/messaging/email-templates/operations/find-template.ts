import { sql } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runSql } from '../../../../database/run-sql.ts'
import { templateKinds, type TemplateKind } from '../../../../emails/mail-kind.ts'
import { storedTemplateJson } from '../../../../emails/stored-template-column.ts'
import { readStoredTemplate, type StoredTemplate } from '../../../../emails/templates/stored-template.ts'
import { isId } from '../../../../domain/is-id.ts'

export type StoredTemplateRef = { kind: TemplateKind; stored: StoredTemplate }

const row = z.object({ kind: z.enum(templateKinds), stored: z.unknown() })

/** A template by its id, or one of the product's by its kind. The caller is authorized before. */
export const findTemplate = async (
  req: PayloadRequest,
  idOrKind: string,
): Promise<StoredTemplateRef | undefined> => {
  const condition = isId(idOrKind)
    ? sql`id = ${idOrKind}`
    : sql`kind::text = ${idOrKind} and kind <> 'message'`
  const [found] = await runSql(
    req,
    sql`select kind::text, ${storedTemplateJson()} as stored from email_templates where ${condition}`,
  )
  const read = row.safeParse(found).data
  return read && { kind: read.kind, stored: readStoredTemplate(read.stored) ?? {} }
}
