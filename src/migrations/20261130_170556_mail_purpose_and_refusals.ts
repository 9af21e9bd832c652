import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_mailings_purpose" AS ENUM('service', 'promotion');
  ALTER TABLE "users" ADD COLUMN "email_refused_at" timestamp(3) with time zone;
  ALTER TABLE "users" ADD COLUMN "email_refusal" varchar;
  ALTER TABLE "mailings" ADD COLUMN "purpose" "enum_mailings_purpose" DEFAULT 'service' NOT NULL;
  ALTER TABLE "mailings" ADD COLUMN "refused_count" numeric DEFAULT 0;
  ALTER TABLE "mailings" ADD COLUMN "opted_out_count" numeric DEFAULT 0;
  ALTER TABLE "settings" ADD COLUMN "mail_reply_to" varchar;
  ALTER TABLE "email_outbox" ADD COLUMN "sealed" "bytea";
  ALTER TABLE "email_outbox" ADD COLUMN "dated_at" timestamp with time zone DEFAULT now() NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "users" DROP COLUMN "email_refused_at";
  ALTER TABLE "users" DROP COLUMN "email_refusal";
  ALTER TABLE "mailings" DROP COLUMN "purpose";
  ALTER TABLE "mailings" DROP COLUMN "refused_count";
  ALTER TABLE "mailings" DROP COLUMN "opted_out_count";
  ALTER TABLE "settings" DROP COLUMN "mail_reply_to";
  ALTER TABLE "email_outbox" DROP COLUMN "sealed";
  ALTER TABLE "email_outbox" DROP COLUMN "dated_at";
  DROP TYPE "public"."enum_mailings_purpose";`)
}
