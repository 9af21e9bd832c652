import { sql, type SQL } from 'drizzle-orm'
import { languages } from '../i18n/language.ts'

/** A template as JSON, in the shape of `StoredTemplate`: a select list over rows of `email_templates`. */
export const storedTemplateJson = (): SQL => {
  const words = languages.map(
    (language) =>
      sql`${sql.raw(`'${language}'`)}, json_build_object('subject', ${sql.identifier(`${language}_subject`)}, 'body', ${sql.identifier(`${language}_body`)})`,
  )
  return sql`json_build_object(${sql.join(words, sql`, `)})`
}

/** The stored template of a kind that has exactly one, as a column; null for messages, which have many. */
export const storedTemplateColumn = (kind: string): SQL =>
  sql`(SELECT ${storedTemplateJson()} FROM email_templates
       WHERE kind <> 'message' AND kind::text = ${kind} LIMIT 1)`
