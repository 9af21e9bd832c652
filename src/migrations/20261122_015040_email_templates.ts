import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_email_templates_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'account-disabled', 'account-enabled', 'limit-warning', 'message');
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'account-disabled' BEFORE 'message';
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'account-enabled' BEFORE 'message';
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'limit-warning' BEFORE 'message';
  CREATE TABLE "email_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"en_subject" varchar,
  	"en_body" jsonb,
  	"de_subject" varchar,
  	"de_body" jsonb,
  	"kind" "enum_email_templates_kind" DEFAULT 'message' NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "settings" ADD COLUMN "tells_switch" boolean DEFAULT true;
  CREATE INDEX "email_templates_kind_idx" ON "email_templates" USING btree ("kind");
  CREATE INDEX "email_templates_created_at_idx" ON "email_templates" USING btree ("created_at");
  CREATE INDEX "email_templates_updated_at_idx" ON "email_templates" USING btree ("updated_at");

  -- The product's own templates: one of each kind, there for good. Empty columns say what the original says.
  CREATE UNIQUE INDEX "email_templates_one_of_a_kind_idx" ON "email_templates" ("kind") WHERE "kind" <> 'message';
  INSERT INTO "email_templates" ("id", "name", "kind", "created_at") VALUES
    ('019aa700-0000-7000-8000-000000000001', 'Welcome', 'welcome', now() + interval '0 milliseconds'),
    ('019aa700-0000-7000-8000-000000000002', 'Activation', 'activation', now() + interval '1 milliseconds'),
    ('019aa700-0000-7000-8000-000000000003', 'Activated', 'activated', now() + interval '2 milliseconds'),
    ('019aa700-0000-7000-8000-000000000004', 'New password requested', 'password-reset', now() + interval '3 milliseconds'),
    ('019aa700-0000-7000-8000-000000000005', 'Password changed', 'password-changed', now() + interval '4 milliseconds'),
    ('019aa700-0000-7000-8000-000000000006', 'Confirm an e-mail address', 'email-confirm', now() + interval '5 milliseconds'),
    ('019aa700-0000-7000-8000-000000000007', 'E-mail address changed', 'email-changed', now() + interval '6 milliseconds'),
    ('019aa700-0000-7000-8000-000000000008', 'Account disabled', 'account-disabled', now() + interval '7 milliseconds'),
    ('019aa700-0000-7000-8000-000000000009', 'Account enabled', 'account-enabled', now() + interval '8 milliseconds'),
    ('019aa700-0000-7000-8000-000000000010', 'Limit nearly reached', 'limit-warning', now() + interval '9 milliseconds');`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "email_templates" CASCADE;
  ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE text;
  UPDATE "emails" SET "kind" = 'other' WHERE "kind" IN ('account-disabled', 'account-enabled', 'limit-warning');
  DROP TYPE "public"."enum_emails_kind";
  CREATE TYPE "public"."enum_emails_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'message', 'alert', 'other');
  ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_emails_kind" USING "kind"::"public"."enum_emails_kind";
  ALTER TABLE "settings" DROP COLUMN "tells_switch";
  DROP TYPE "public"."enum_email_templates_kind";`)
}
