import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_announcements_audience" AS ENUM('staff', 'integrators', 'customers', 'sign-in');
  CREATE TYPE "public"."enum_announcements_kind" AS ENUM('info', 'success', 'warning', 'danger');
  CREATE TABLE "announcements_audience" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_announcements_audience",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "announcements" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"title" varchar NOT NULL,
  	"kind" "enum_announcements_kind" DEFAULT 'info' NOT NULL,
  	"body" jsonb,
  	"publish_at" timestamp(3) with time zone,
  	"expire_at" timestamp(3) with time zone,
  	"dismissible" boolean DEFAULT true,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "announcements_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"groups_id" uuid
  );
  
  CREATE TABLE "announcement_dismissals" (
  	"user_id" uuid NOT NULL,
  	"announcement_id" uuid NOT NULL,
  	"dismissed_at" timestamp with time zone DEFAULT now() NOT NULL,
  	CONSTRAINT "announcement_dismissals_user_id_announcement_id_pk" PRIMARY KEY("user_id","announcement_id")
  );
  
  ALTER TABLE "announcements_audience" ADD CONSTRAINT "announcements_audience_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."announcements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "announcements_rels" ADD CONSTRAINT "announcements_rels_groups_fk" FOREIGN KEY ("groups_id") REFERENCES "public"."groups"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "announcements_audience_order_idx" ON "announcements_audience" USING btree ("order");
  CREATE INDEX "announcements_audience_parent_idx" ON "announcements_audience" USING btree ("parent_id");
  CREATE INDEX "announcements_publish_at_idx" ON "announcements" USING btree ("publish_at");
  CREATE INDEX "announcements_expire_at_idx" ON "announcements" USING btree ("expire_at");
  CREATE INDEX "announcements_created_at_idx" ON "announcements" USING btree ("created_at");
  CREATE INDEX "announcements_updated_at_idx" ON "announcements" USING btree ("updated_at");
  CREATE INDEX "announcements_rels_order_idx" ON "announcements_rels" USING btree ("order");
  CREATE INDEX "announcements_rels_parent_idx" ON "announcements_rels" USING btree ("parent_id");
  CREATE INDEX "announcements_rels_path_idx" ON "announcements_rels" USING btree ("path");
  CREATE INDEX "announcements_rels_groups_id_idx" ON "announcements_rels" USING btree ("groups_id");
  CREATE INDEX "announcement_dismissals_announcement_id_idx" ON "announcement_dismissals" USING btree ("announcement_id");

  -- A dismissal goes with its user as with its announcement.
  ALTER TABLE announcement_dismissals ADD FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE;
  ALTER TABLE announcement_dismissals ADD FOREIGN KEY (announcement_id) REFERENCES announcements (id) ON DELETE CASCADE;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "announcements_audience" CASCADE;
  DROP TABLE "announcements" CASCADE;
  DROP TABLE "announcements_rels" CASCADE;
  DROP TABLE "announcement_dismissals" CASCADE;
  DROP TYPE "public"."enum_announcements_audience";
  DROP TYPE "public"."enum_announcements_kind";`)
}
