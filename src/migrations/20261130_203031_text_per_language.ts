import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mailings" ADD COLUMN "language" varchar;
  ALTER TABLE "mailings" ADD COLUMN "translations_en_subject" varchar;
  ALTER TABLE "mailings" ADD COLUMN "translations_en_body" varchar;
  ALTER TABLE "mailings" ADD COLUMN "translations_de_subject" varchar;
  ALTER TABLE "mailings" ADD COLUMN "translations_de_body" varchar;
  ALTER TABLE "messages" ADD COLUMN "language" varchar;
  ALTER TABLE "messages" ADD COLUMN "translations_en_title" varchar;
  ALTER TABLE "messages" ADD COLUMN "translations_en_body" varchar;
  ALTER TABLE "messages" ADD COLUMN "translations_de_title" varchar;
  ALTER TABLE "messages" ADD COLUMN "translations_de_body" varchar;
  ALTER TABLE "announcements" ADD COLUMN "language" varchar;
  ALTER TABLE "announcements" ADD COLUMN "translations_en_title" varchar;
  ALTER TABLE "announcements" ADD COLUMN "translations_en_body" jsonb;
  ALTER TABLE "announcements" ADD COLUMN "translations_de_title" varchar;
  ALTER TABLE "announcements" ADD COLUMN "translations_de_body" jsonb;
  SELECT sort_texts('mailings');
  SELECT sort_texts('messages');
  SELECT sort_texts('announcements');

  -- What is stored was written in the language of the settings.
  UPDATE "mailings" SET "language" = coalesce((SELECT default_language FROM settings LIMIT 1), 'en');
  UPDATE "messages" SET "language" = coalesce((SELECT default_language FROM settings LIMIT 1), 'en');
  UPDATE "announcements" SET "language" = coalesce((SELECT default_language FROM settings LIMIT 1), 'en');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mailings" DROP COLUMN "language";
  ALTER TABLE "mailings" DROP COLUMN "translations_en_subject";
  ALTER TABLE "mailings" DROP COLUMN "translations_en_body";
  ALTER TABLE "mailings" DROP COLUMN "translations_de_subject";
  ALTER TABLE "mailings" DROP COLUMN "translations_de_body";
  ALTER TABLE "messages" DROP COLUMN "language";
  ALTER TABLE "messages" DROP COLUMN "translations_en_title";
  ALTER TABLE "messages" DROP COLUMN "translations_en_body";
  ALTER TABLE "messages" DROP COLUMN "translations_de_title";
  ALTER TABLE "messages" DROP COLUMN "translations_de_body";
  ALTER TABLE "announcements" DROP COLUMN "language";
  ALTER TABLE "announcements" DROP COLUMN "translations_en_title";
  ALTER TABLE "announcements" DROP COLUMN "translations_en_body";
  ALTER TABLE "announcements" DROP COLUMN "translations_de_title";
  ALTER TABLE "announcements" DROP COLUMN "translations_de_body";`)
}
