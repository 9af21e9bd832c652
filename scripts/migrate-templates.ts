import { newId } from '../src/database/new-id.ts'
import { isSystemKind, templateMails } from '../src/emails/mail-kind.ts'

type Migrations = {
  /** The given migration. Its down migration drops the index whose condition names the enum. */
  kinds: string
  /** The following migration. PostgreSQL allows a new enum value to be used only after the transaction that adds it. */
  templates: string
}

const index = 'email_templates_one_of_a_kind_idx'

/** The template changes of a migration that adds kinds of mail; undefined when it adds none. */
export const migrateTemplates = (written: string): Migrations | undefined => {
  const added = [...written.matchAll(/"enum_email_templates_kind" ADD VALUE '([\w-]+)'/g)]
    .map(([, kind]) => kind)
    .filter(isSystemKind)
  if (added.length === 0) return undefined
  const rows = added.map((kind) => {
    const name = templateMails[kind].label.en.replaceAll("'", "''")
    return `('${newId()}', '${name}', '${kind}')`
  })
  const list = added.map((kind) => `'${kind}'`).join(', ')
  const [up = '', down = ''] = written.split(/(?=^export async function down)/m)
  const downWithoutIndex = down
    .replace('sql`\n', `sql\`\n  DROP INDEX "${index}";\n`)
    .replace(
      /`\)\n}/,
      `\n  CREATE UNIQUE INDEX "${index}" ON "email_templates" ("kind") WHERE "kind" <> 'message';\`)\n}`,
    )
  return {
    kinds: up + downWithoutIndex,
    templates: `import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql\`
  INSERT INTO "email_templates" ("id", "name", "kind") VALUES
    ${rows.join(',\n    ')};\`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql\`
  UPDATE "emails" SET "kind" = 'other' WHERE "kind" IN (${list});
  DELETE FROM "email_templates" WHERE "kind" IN (${list});\`)
}
`,
  }
}
