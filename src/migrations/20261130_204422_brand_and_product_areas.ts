import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "settings" ADD COLUMN "brand_colour" varchar;
  ALTER TABLE "settings" ADD COLUMN "brand_logo" varchar;
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
  ALTER TABLE "settings" ADD COLUMN "product_areas_stream_sources" boolean DEFAULT true NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "settings" DROP COLUMN "brand_colour";
  ALTER TABLE "settings" DROP COLUMN "brand_logo";
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
