import { readFileSync } from 'node:fs'
import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'
import { applySqlObjects } from '../database/objects/apply-sql-objects.ts'
import { readFunctions } from '../database/objects/read-sql-objects.ts'

/** Brings what is stored into the form that values have from now on, and lets the database hold them to it. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const run = (text: string) => db.execute(sql.raw(text))
  const runFile = (name: string) =>
    run(readFileSync(new URL(`clean-values/${name}.sql`, import.meta.url), 'utf8'))
  await applySqlObjects(
    run,
    readFunctions().filter(({ name }) => name === 'FUNCTION name_key'),
  )
  await runFile('before')
  await db.execute(sql`
   ALTER TABLE "users" ALTER COLUMN "must_change_password" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "accessibility_features" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "auto_timezone" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "get_messages" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "receive_ads" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "show_adult_content" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "is_tester" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "locked" SET NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "api_access" SET NOT NULL;
  ALTER TABLE "domains" ALTER COLUMN "no_label" SET NOT NULL;
  ALTER TABLE "announcements" ALTER COLUMN "dismissible" SET NOT NULL;
  ALTER TABLE "settings" ALTER COLUMN "tells_switch" SET NOT NULL;`)
  await runFile('after')
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP INDEX "groups_name_key_idx";
   ALTER TABLE "users" ALTER COLUMN "must_change_password" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "accessibility_features" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "auto_timezone" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "get_messages" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "receive_ads" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "show_adult_content" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "is_tester" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "locked" DROP NOT NULL;
  ALTER TABLE "users" ALTER COLUMN "api_access" DROP NOT NULL;
  ALTER TABLE "domains" ALTER COLUMN "no_label" DROP NOT NULL;
  ALTER TABLE "announcements" ALTER COLUMN "dismissible" DROP NOT NULL;
  ALTER TABLE "settings" ALTER COLUMN "tells_switch" DROP NOT NULL;`)
}
