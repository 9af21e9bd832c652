import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_assets_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_cameras_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_dashboards_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_devices_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_domains_review" AS ENUM('pending', 'approved', 'blocked');
  CREATE TYPE "public"."enum_domains_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_media_services_status" AS ENUM('enabled', 'disabled');
  CREATE TYPE "public"."enum_stream_sources_status" AS ENUM('enabled', 'disabled');
  CREATE TABLE "assets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"type" varchar,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_assets_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "cameras" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_cameras_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "dashboards" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_dashboards_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "devices" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"type" varchar,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_devices_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "domains" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"hostname" varchar NOT NULL,
  	"no_label" boolean DEFAULT false,
  	"review" "enum_domains_review" DEFAULT 'pending' NOT NULL,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_domains_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "media_services" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"kind" varchar,
  	"external_id" varchar,
  	"metadata" jsonb,
  	"customer_id" uuid,
  	"status" "enum_media_services_status" DEFAULT 'enabled' NOT NULL,
  	"owner_path" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"deleted_with" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "customers" ADD COLUMN "home_dashboard_id" uuid;
  ALTER TABLE "customers" ADD COLUMN "disabled_until" timestamp(3) with time zone;
  ALTER TABLE "customers" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "customers" ADD COLUMN "deleted_with" varchar;
  ALTER TABLE "users" ADD COLUMN "owner_path" varchar;
  ALTER TABLE "users" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "deleted_with" varchar;
  ALTER TABLE "stream_sources" ADD COLUMN "external_id" varchar;
  ALTER TABLE "stream_sources" ADD COLUMN "metadata" jsonb;
  ALTER TABLE "stream_sources" ADD COLUMN "customer_id" uuid;
  ALTER TABLE "stream_sources" ADD COLUMN "status" "enum_stream_sources_status" DEFAULT 'enabled' NOT NULL;
  ALTER TABLE "stream_sources" ADD COLUMN "owner_path" varchar;
  ALTER TABLE "stream_sources" ADD COLUMN "deleted_at" timestamp(3) with time zone;
  ALTER TABLE "stream_sources" ADD COLUMN "deleted_with" varchar;
  ALTER TABLE "settings" ADD COLUMN "account_depth" numeric DEFAULT 8;
  ALTER TABLE "settings" ADD COLUMN "trash_days" numeric DEFAULT 30;
  ALTER TABLE "assets" ADD CONSTRAINT "assets_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "cameras" ADD CONSTRAINT "cameras_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "devices" ADD CONSTRAINT "devices_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "domains" ADD CONSTRAINT "domains_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  ALTER TABLE "media_services" ADD CONSTRAINT "media_services_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "assets_name_idx" ON "assets" USING btree ("name");
  CREATE INDEX "assets_type_idx" ON "assets" USING btree ("type");
  CREATE INDEX "assets_external_id_idx" ON "assets" USING btree ("external_id");
  CREATE INDEX "assets_customer_idx" ON "assets" USING btree ("customer_id");
  CREATE INDEX "assets_owner_path_idx" ON "assets" USING btree ("owner_path");
  CREATE INDEX "assets_created_at_idx" ON "assets" USING btree ("created_at");
  CREATE INDEX "assets_deleted_at_idx" ON "assets" USING btree ("deleted_at");
  CREATE INDEX "assets_updated_at_idx" ON "assets" USING btree ("updated_at");
  CREATE INDEX "cameras_name_idx" ON "cameras" USING btree ("name");
  CREATE INDEX "cameras_external_id_idx" ON "cameras" USING btree ("external_id");
  CREATE INDEX "cameras_customer_idx" ON "cameras" USING btree ("customer_id");
  CREATE INDEX "cameras_owner_path_idx" ON "cameras" USING btree ("owner_path");
  CREATE INDEX "cameras_created_at_idx" ON "cameras" USING btree ("created_at");
  CREATE INDEX "cameras_deleted_at_idx" ON "cameras" USING btree ("deleted_at");
  CREATE INDEX "cameras_updated_at_idx" ON "cameras" USING btree ("updated_at");
  CREATE INDEX "dashboards_name_idx" ON "dashboards" USING btree ("name");
  CREATE INDEX "dashboards_external_id_idx" ON "dashboards" USING btree ("external_id");
  CREATE INDEX "dashboards_customer_idx" ON "dashboards" USING btree ("customer_id");
  CREATE INDEX "dashboards_owner_path_idx" ON "dashboards" USING btree ("owner_path");
  CREATE INDEX "dashboards_created_at_idx" ON "dashboards" USING btree ("created_at");
  CREATE INDEX "dashboards_deleted_at_idx" ON "dashboards" USING btree ("deleted_at");
  CREATE INDEX "dashboards_updated_at_idx" ON "dashboards" USING btree ("updated_at");
  CREATE INDEX "devices_name_idx" ON "devices" USING btree ("name");
  CREATE INDEX "devices_type_idx" ON "devices" USING btree ("type");
  CREATE INDEX "devices_external_id_idx" ON "devices" USING btree ("external_id");
  CREATE INDEX "devices_customer_idx" ON "devices" USING btree ("customer_id");
  CREATE INDEX "devices_owner_path_idx" ON "devices" USING btree ("owner_path");
  CREATE INDEX "devices_created_at_idx" ON "devices" USING btree ("created_at");
  CREATE INDEX "devices_deleted_at_idx" ON "devices" USING btree ("deleted_at");
  CREATE INDEX "devices_updated_at_idx" ON "devices" USING btree ("updated_at");
  CREATE INDEX "domains_name_idx" ON "domains" USING btree ("name");
  CREATE UNIQUE INDEX "domains_hostname_idx" ON "domains" USING btree ("hostname");
  CREATE INDEX "domains_external_id_idx" ON "domains" USING btree ("external_id");
  CREATE INDEX "domains_customer_idx" ON "domains" USING btree ("customer_id");
  CREATE INDEX "domains_owner_path_idx" ON "domains" USING btree ("owner_path");
  CREATE INDEX "domains_created_at_idx" ON "domains" USING btree ("created_at");
  CREATE INDEX "domains_deleted_at_idx" ON "domains" USING btree ("deleted_at");
  CREATE INDEX "domains_updated_at_idx" ON "domains" USING btree ("updated_at");
  CREATE INDEX "media_services_name_idx" ON "media_services" USING btree ("name");
  CREATE INDEX "media_services_kind_idx" ON "media_services" USING btree ("kind");
  CREATE INDEX "media_services_external_id_idx" ON "media_services" USING btree ("external_id");
  CREATE INDEX "media_services_customer_idx" ON "media_services" USING btree ("customer_id");
  CREATE INDEX "media_services_owner_path_idx" ON "media_services" USING btree ("owner_path");
  CREATE INDEX "media_services_created_at_idx" ON "media_services" USING btree ("created_at");
  CREATE INDEX "media_services_deleted_at_idx" ON "media_services" USING btree ("deleted_at");
  CREATE INDEX "media_services_updated_at_idx" ON "media_services" USING btree ("updated_at");
  ALTER TABLE "customers" ADD CONSTRAINT "customers_home_dashboard_id_dashboards_id_fk" FOREIGN KEY ("home_dashboard_id") REFERENCES "public"."dashboards"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "stream_sources" ADD CONSTRAINT "stream_sources_customer_id_customers_id_fk" FOREIGN KEY ("customer_id") REFERENCES "public"."customers"("id") ON DELETE restrict ON UPDATE no action;
  CREATE INDEX "customers_home_dashboard_idx" ON "customers" USING btree ("home_dashboard_id");
  CREATE INDEX "customers_disabled_until_idx" ON "customers" USING btree ("disabled_until");
  CREATE INDEX "customers_deleted_at_idx" ON "customers" USING btree ("deleted_at");
  CREATE INDEX "users_owner_path_idx" ON "users" USING btree ("owner_path");
  CREATE INDEX "users_deleted_at_idx" ON "users" USING btree ("deleted_at");
  CREATE INDEX "stream_sources_name_idx" ON "stream_sources" USING btree ("name");
  CREATE INDEX "stream_sources_external_id_idx" ON "stream_sources" USING btree ("external_id");
  CREATE INDEX "stream_sources_customer_idx" ON "stream_sources" USING btree ("customer_id");
  CREATE INDEX "stream_sources_owner_path_idx" ON "stream_sources" USING btree ("owner_path");
  CREATE INDEX "stream_sources_deleted_at_idx" ON "stream_sources" USING btree ("deleted_at");`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "assets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "cameras" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "dashboards" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "devices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "domains" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "media_services" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "customers" DROP CONSTRAINT "customers_home_dashboard_id_dashboards_id_fk";
  DROP TABLE "assets" CASCADE;
  DROP TABLE "cameras" CASCADE;
  DROP TABLE "dashboards" CASCADE;
  DROP TABLE "devices" CASCADE;
  DROP TABLE "domains" CASCADE;
  DROP TABLE "media_services" CASCADE;
  
  ALTER TABLE "stream_sources" DROP CONSTRAINT "stream_sources_customer_id_customers_id_fk";
  
  DROP INDEX "customers_home_dashboard_idx";
  DROP INDEX "customers_disabled_until_idx";
  DROP INDEX "customers_deleted_at_idx";
  DROP INDEX "users_owner_path_idx";
  DROP INDEX "users_deleted_at_idx";
  DROP INDEX "stream_sources_name_idx";
  DROP INDEX "stream_sources_external_id_idx";
  DROP INDEX "stream_sources_customer_idx";
  DROP INDEX "stream_sources_owner_path_idx";
  DROP INDEX "stream_sources_deleted_at_idx";
  ALTER TABLE "customers" DROP COLUMN "home_dashboard_id";
  ALTER TABLE "customers" DROP COLUMN "disabled_until";
  ALTER TABLE "customers" DROP COLUMN "deleted_at";
  ALTER TABLE "customers" DROP COLUMN "deleted_with";
  ALTER TABLE "users" DROP COLUMN "owner_path";
  ALTER TABLE "users" DROP COLUMN "deleted_at";
  ALTER TABLE "users" DROP COLUMN "deleted_with";
  ALTER TABLE "stream_sources" DROP COLUMN "external_id";
  ALTER TABLE "stream_sources" DROP COLUMN "metadata";
  ALTER TABLE "stream_sources" DROP COLUMN "customer_id";
  ALTER TABLE "stream_sources" DROP COLUMN "status";
  ALTER TABLE "stream_sources" DROP COLUMN "owner_path";
  ALTER TABLE "stream_sources" DROP COLUMN "deleted_at";
  ALTER TABLE "stream_sources" DROP COLUMN "deleted_with";
  ALTER TABLE "settings" DROP COLUMN "account_depth";
  ALTER TABLE "settings" DROP COLUMN "trash_days";
  DROP TYPE "public"."enum_assets_status";
  DROP TYPE "public"."enum_cameras_status";
  DROP TYPE "public"."enum_dashboards_status";
  DROP TYPE "public"."enum_devices_status";
  DROP TYPE "public"."enum_domains_review";
  DROP TYPE "public"."enum_domains_status";
  DROP TYPE "public"."enum_media_services_status";
  DROP TYPE "public"."enum_stream_sources_status";`)
}
