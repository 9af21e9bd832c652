import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'activation' BEFORE 'password-reset';
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'activated' BEFORE 'password-reset';
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'email-confirm' BEFORE 'other';
  ALTER TYPE "public"."enum_emails_kind" ADD VALUE 'email-changed' BEFORE 'other';
  ALTER TABLE "users" ADD COLUMN "pending_email" varchar;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE text;
  DROP TYPE "public"."enum_emails_kind";
  CREATE TYPE "public"."enum_emails_kind" AS ENUM('welcome', 'password-reset', 'password-changed', 'other');
  ALTER TABLE "emails" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_emails_kind" USING "kind"::"public"."enum_emails_kind";
  ALTER TABLE "users" DROP COLUMN "pending_email";`)
}
