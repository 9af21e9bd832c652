import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "sign_in_days" (
  	"day" date NOT NULL,
  	"customer_id" uuid,
  	"shard" smallint NOT NULL,
  	"count" integer NOT NULL
  );
  
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
  ALTER TABLE "settings" ADD COLUMN "brand_colour" varchar;
  ALTER TABLE "settings" ADD COLUMN "brand_logo" varchar;
  ALTER TABLE "settings" ADD COLUMN "passwords_by_staff" boolean DEFAULT false NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_partners" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_mailings" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_messages" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_announcements" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_alerts" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_assets" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_cameras" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_dashboards" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_devices" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_domains" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_media_services" boolean DEFAULT true NOT NULL;
  ALTER TABLE "settings" ADD COLUMN "product_areas_stream_sources" boolean DEFAULT true NOT NULL;
  CREATE UNIQUE INDEX "sign_in_days_key" ON "sign_in_days" USING btree ("day",coalesce("customer_id", '00000000-0000-0000-0000-000000000000'),"shard");
  CREATE INDEX "sign_in_days_customer_id_idx" ON "sign_in_days" USING btree ("customer_id","day");
  SELECT sort_texts('mailings');
  SELECT sort_texts('messages');
  SELECT sort_texts('announcements');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "sign_in_days" CASCADE;
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
  ALTER TABLE "announcements" DROP COLUMN "translations_de_body";
  ALTER TABLE "settings" DROP COLUMN "brand_colour";
  ALTER TABLE "settings" DROP COLUMN "brand_logo";
  ALTER TABLE "settings" DROP COLUMN "passwords_by_staff";
  ALTER TABLE "settings" DROP COLUMN "product_areas_partners";
  ALTER TABLE "settings" DROP COLUMN "product_areas_mailings";
  ALTER TABLE "settings" DROP COLUMN "product_areas_messages";
  ALTER TABLE "settings" DROP COLUMN "product_areas_announcements";
  ALTER TABLE "settings" DROP COLUMN "product_areas_alerts";
  ALTER TABLE "settings" DROP COLUMN "product_areas_assets";
  ALTER TABLE "settings" DROP COLUMN "product_areas_cameras";
  ALTER TABLE "settings" DROP COLUMN "product_areas_dashboards";
  ALTER TABLE "settings" DROP COLUMN "product_areas_devices";
  ALTER TABLE "settings" DROP COLUMN "product_areas_domains";
  ALTER TABLE "settings" DROP COLUMN "product_areas_media_services";
  ALTER TABLE "settings" DROP COLUMN "product_areas_stream_sources";`)
}
