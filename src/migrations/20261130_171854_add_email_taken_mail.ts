import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'email_taken' BEFORE 'message';
  ALTER TYPE "public"."enum_email_templates_kind" ADD VALUE 'email_taken' BEFORE 'message';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
  DROP INDEX "email_templates_one_of_a_kind_idx";
   ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_emails_kind";
  CREATE TYPE "public"."enum_emails_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'account-disabled', 'account-enabled', 'limit-warning', 'message', 'alert', 'other');
  ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_emails_kind" USING "kind"::"public"."enum_emails_kind";
  ALTER TABLE "email_templates" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "email_templates" ALTER COLUMN "kind" SET DEFAULT 'message'::text;
  DROP TYPE "public"."enum_email_templates_kind";
  CREATE TYPE "public"."enum_email_templates_kind" AS ENUM('welcome', 'activation', 'activated', 'password-reset', 'password-changed', 'email-confirm', 'email-changed', 'account-disabled', 'account-enabled', 'limit-warning', 'message');
  ALTER TABLE "email_templates" ALTER COLUMN "kind" SET DEFAULT 'message'::"public"."enum_email_templates_kind";
  ALTER TABLE "email_templates" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_email_templates_kind" USING "kind"::"public"."enum_email_templates_kind";
  CREATE UNIQUE INDEX "email_templates_one_of_a_kind_idx" ON "email_templates" ("kind") WHERE "kind" <> 'message';`)
}
