import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
  INSERT INTO "email_templates" ("id", "name", "kind") VALUES
    ('01a22d77-7cc5-76fc-bd3b-ba4c04ad0e3b', 'E-mail address already in use', 'email_taken');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  UPDATE "emails" SET "kind" = 'other' WHERE "kind" IN ('email_taken');
  DELETE FROM "email_templates" WHERE "kind" IN ('email_taken');`)
}
