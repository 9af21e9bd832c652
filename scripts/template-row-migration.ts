import { newId } from '../src/database/new-id.ts'
import { isSystemKind, templateMails } from '../src/emails/mail-kind.ts'

/**
 * The migration after one that adds kinds of mail, with the templates of these; undefined when it adds none. It is one of
 * its own because PostgreSQL lets a value of an enum be used only after the transaction that adds it.
 */
export const templateRowMigration = (written: string): string | undefined => {
  const added = [...written.matchAll(/"enum_email_templates_kind" ADD VALUE '([\w-]+)'/g)]
    .map(([, kind]) => kind)
    .filter(isSystemKind)
  if (added.length === 0) return undefined
  const rows = added.map((kind) => {
    const name = templateMails[kind].label.en.replaceAll("'", "''")
    return `('${newId()}', '${name}', '${kind}')`
  })
  const kinds = added.map((kind) => `'${kind}'`)
  return `import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
  INSERT INTO "email_templates" ("id", "name", "kind") VALUES
    ${rows.join(',\n    ')};\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`
  UPDATE "emails" SET "kind" = 'other' WHERE "kind"::text IN (${kinds.join(', ')});
  DELETE FROM "email_templates" WHERE "kind" IN (${kinds.join(', ')});\`)
}
`
}
