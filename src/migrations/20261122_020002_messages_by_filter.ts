import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_messages_audience" ADD VALUE 'filter' BEFORE 'everyone';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "messages" ALTER COLUMN "audience" SET DATA TYPE text;
  UPDATE "messages" SET "audience" = 'everyone' WHERE "audience" = 'filter';
  ALTER TABLE "messages" ALTER COLUMN "audience" SET DEFAULT 'users'::text;
  DROP TYPE "public"."enum_messages_audience";
  CREATE TYPE "public"."enum_messages_audience" AS ENUM('users', 'groups', 'accounts', 'everyone');
  ALTER TABLE "messages" ALTER COLUMN "audience" SET DEFAULT 'users'::"public"."enum_messages_audience";
  ALTER TABLE "messages" ALTER COLUMN "audience" SET DATA TYPE "public"."enum_messages_audience" USING "audience"::"public"."enum_messages_audience";`)
}
